# What every letter says around the room's own words.

mail-greeting = Здравствуйте, { $name }!
mail-greeting-nobody = Здравствуйте!
mail-why-security = Это письмо связано с Вашей учётной записью или с просьбой о входе на сайт, поэтому отказаться от него нельзя.
mail-why-notification = Вы получили это письмо, потому что участвуете в диалоге на сайте «{ web-site-name }».
mail-unsubscribe = Больше не получать писем на эту тему
