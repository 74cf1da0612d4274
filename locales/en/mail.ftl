# What every letter says around the room's own words.

mail-greeting = Dear { $name },
mail-greeting-nobody = Hello,
mail-why-security = This letter concerns your account or a request to sign in, so it cannot be unsubscribed from.
mail-why-notification = You receive this letter because you take part in the dialogue on { web-site-name }.
mail-unsubscribe = Stop letters on this subject
