# Attachments: files that people add to what they write.

attachments-title = Attached files
attachments-none = No files have been added.
attachments-kilobytes = { $size } kB
attachments-megabytes = { $size } MB
attachments-written-in = { $language ->
    [lt] titled in Lithuanian
    [ru] titled in Russian
   *[en] titled in English
}
attachments-file = File
attachments-file-hint = A PDF document or a picture (JPEG, PNG, WebP) of at most { $megabytes } MB. From pictures we remove everything that a camera notes in them: place, time, names. A PDF document is not changed, so its properties may still name its author.
attachments-name = Title
attachments-name-hint = In a few words: what is in the file. Those who do not see the picture read the title too.
attachments-add = Add the file
attachments-remove = Remove
attachments-all = You have added as many files as you can ({ $most }). To add another, remove one first.

attachments-fault-missing = Choose a file.
attachments-fault-empty = This file is empty. Choose another.
attachments-fault-large = The file is too large: it can have at most { $max } MB.
attachments-fault-kind = Files of this kind are not accepted. Choose a PDF document, or a JPEG, PNG or WebP picture.
attachments-fault-broken = This file could not be read: it is damaged, or not all of it arrived.
attachments-fault-pixels = The picture is too large: it has more than { $max } million pixels. Make it smaller and add it again.
attachments-fault-encrypted = This PDF document is protected by a password. Save it without one and add it again.
attachments-fault-active = This PDF document holds programs, other files, forms to fill in, or parts that we cannot check. Print it into a new PDF file and add that one.
attachments-fault-many = No more files can be added: there can be at most { $max }. Remove one first.
attachments-fault-full = Your drafts hold too many files already. Remove those that you do not need.

web-done-attachment-added = The file has been added.
web-done-attachment-removed = The file has been removed.
