# What mail needs: the names of its lists, and addresses that not every server takes.

standards-list = { $site }: { $room ->
    [consultations] обсуждения
    [petitions] петиции
    [meetings] встречи
    [sittings] заседания
    [news] новости
    [answers] ответы жителям
    [feedback] отзывы
   *[other] уведомления
}
standards-problem-international = Мы не сможем отправлять письма на этот адрес: перед знаком @ наш почтовый сервер принимает только латинские буквы без диакритических знаков (a–z). Укажите другой адрес.
