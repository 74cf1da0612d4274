# What every letter says around the room's own words.

mail-greeting = Dear { $name },
mail-greeting-nobody = Hello,
mail-unsubscribe = Stop emails on this subject
mail-wishes = Choose what we write to you about, and how often

# Why somebody gets a letter: the kinds of news that readers have wishes about, and what nobody can
# refuse.

mail-why-notification = You are receiving this email because you take part in the dialogue on { web-site-name }.
mail-why-security = This email concerns your account or a request to sign in, so you cannot unsubscribe from it.
mail-why-signature = You are receiving this email because this address was given to sign a petition. We send nothing else to it.
mail-why-replies = You are receiving this email because it concerns something you wrote, or because you were mentioned.
mail-why-discussions = You are receiving this email because this is your page or you follow its discussion.
mail-why-petitions = You are receiving this email because you started, supported or signed this petition, or follow it.
mail-why-consultations = You are receiving this email because you took part in this consultation or follow it.
mail-why-meetings = You are receiving this email because you registered for this meeting or follow it.
mail-why-sittings = You are receiving this email because you follow the sittings of the council.
mail-why-news = You are receiving this email because you follow the administrations’ news.
mail-why-announcements = You are receiving this email because the administration is writing to its residents or to those who took part.
mail-why-duties = You are receiving this email because you work on the site for an administration.
mail-why-digest = You are receiving this email because you chose to have a digest of what is new.
mail-why-rights = You are receiving this email because it tells you of a decision about you, or about something you wrote, signed or reported. We always tell people of such decisions.
