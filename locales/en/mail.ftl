# What every letter says around the room's own words.

mail-greeting = Dear { $name },
mail-greeting-nobody = Hello,
mail-why-security = This email concerns your account or a request to sign in, so you cannot unsubscribe from it.
mail-why-notification = You are receiving this email because you take part in the dialogue on { web-site-name }.
mail-unsubscribe = Stop emails on this subject
