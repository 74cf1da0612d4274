# Letters about what somebody takes part in, and how to stop them.

notifications-unsubscribe-title = Letters on this subject
notifications-unsubscribe-lead = With this button you stop letters about this page. Other letters will reach you as before.
notifications-about = The page these letters are about
notifications-stop = Stop letters on this subject
notifications-muted = You will get no more letters on this subject.
notifications-muted-undo = If you have changed your mind, you can have them again.
notifications-resume = Get letters on this subject again
