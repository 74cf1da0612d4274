# Attachments: files that people add to what they write.

attachments-title = Приложенные файлы
attachments-none = Файлов нет.
attachments-kilobytes = { $size } КБ
attachments-megabytes = { $size } МБ
attachments-written-in = { $language ->
    [lt] название на литовском
    [en] название на английском
   *[ru] название на русском
}
attachments-file = Файл
attachments-file-hint = Документ PDF или изображение (JPEG, PNG, WebP) не больше { $megabytes } МБ. Из изображений мы удаляем всё, что записывает в них камера: место, время, имена. Документ PDF мы не меняем, поэтому в его свойствах может остаться имя автора.
attachments-name = Название
attachments-name-hint = Несколько слов о том, что в файле. Название прочтут и те, кто не видит изображения.
attachments-add = Добавить файл
attachments-remove = Удалить
attachments-all = Больше файлов добавить нельзя: их может быть не больше { $most }. Чтобы добавить другой, удалите один из них.

attachments-fault-missing = Выберите файл.
attachments-fault-empty = Этот файл пуст. Выберите другой.
attachments-fault-large = Файл слишком большой: его размер не должен превышать { $max } МБ.
attachments-fault-kind = Такие файлы не принимаются. Выберите документ PDF или изображение JPEG, PNG или WebP.
attachments-fault-broken = Этот файл не удалось прочитать: он повреждён или загружен не полностью.
attachments-fault-pixels = Изображение слишком большое: в нём больше { $max } млн точек. Уменьшите его и добавьте снова.
attachments-fault-encrypted = Этот документ PDF защищён паролем. Сохраните его без пароля и добавьте снова.
attachments-fault-active = В этом документе PDF есть программы, другие файлы, заполняемые формы или части, которые мы не можем проверить. Напечатайте его в новый файл PDF и добавьте этот файл.
attachments-fault-many = Больше файлов добавить нельзя: их может быть не больше { $max }. Сначала удалите один из них.
attachments-fault-full = В Ваших черновиках уже слишком много файлов. Удалите ненужные.

web-done-attachment-added = Файл добавлен.
web-done-attachment-removed = Файл удалён.
