# Letters about what somebody takes part in, and how to stop them.

notifications-unsubscribe-title = Emails on this subject
notifications-unsubscribe-lead = Press the button to stop emails about this page. Other emails will reach you as before.
notifications-about = The page these emails are about
notifications-stop = Stop emails on this subject
notifications-muted = You will get no more emails on this subject.
notifications-muted-undo = If you have changed your mind, you can start them again.
notifications-resume = Get emails on this subject again
