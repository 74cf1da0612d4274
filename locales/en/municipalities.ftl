# A municipality's page, its staff and their roles.

municipalities-desk = Staff desk
municipalities-desk-empty = There are no pages for your roles on this site yet.
municipalities-your-roles = Your roles
municipalities-second-factor = Second confirmation
municipalities-second-factor-shown = Done
municipalities-second-factor-missing = Not yet done, so staff pages will not open.

municipalities-contact = Contact
municipalities-mail = Email
municipalities-language = Language of the municipality
municipalities-zone = Time zone
municipalities-offices = Who answers residents
municipalities-rules = The rules that apply here
municipalities-rules-lead = Each municipality sets the rules for taking part under its own law.
municipalities-rule-source = Source:
municipalities-rule-minimum-age = Residents can take part from the age of { $count }.
municipalities-rule-sponsors = { $count ->
    [one] The administration checks a petition once { $count } resident supports it.
   *[other] The administration checks a petition once { $count } residents support it.
}
municipalities-rule-answer-threshold = { $count ->
    [one] The administration answers a petition after { $count } signature by a resident of this municipality.
   *[other] The administration answers a petition after { $count } signatures by residents of this municipality.
}
municipalities-rule-debate-threshold = { $count ->
    [one] The council debates a petition after { $count } signature.
   *[other] The council debates a petition after { $count } signatures.
}
municipalities-rule-petition-days = { $count ->
    [one] A petition collects signatures for { $count } day.
   *[other] A petition collects signatures for { $count } days.
}
municipalities-consultations = Open consultations
municipalities-petitions = Petitions collecting signatures
municipalities-answers = Latest answers
municipalities-powers = Who may do what
municipalities-powers-lead = Staff are given their roles on this site by an administrator of the same municipality. No role includes another: whoever has several was given each. Staff act for their own municipality only, confirm in two ways who they are, and never see the personal data of the other municipality’s residents.
municipalities-role = Role
municipalities-may = What it may do
municipalities-may-administrator = Gives roles to staff and takes them away, sees to confirming where residents live, decides appeals against moderators. This role does not include publishing, moderating or translating.
municipalities-may-editor = Writes and publishes consultations, the administration’s answers and news.
municipalities-may-moderator = Checks petitions, and contributions of the municipality’s own residents that were reported, and gives reasons for each decision.
municipalities-may-translator = Translates what residents and administrations write.
municipalities-may-councillor = Takes part in the sittings of the council; in discussions, is marked as a representative of the municipality.

municipalities-staff = Staff
municipalities-staff-desk = Who has which roles: give, change, take away.
municipalities-staff-lead = Only residents with a role on this site are shown here. We tell each of them by email of every change, and the public journal keeps an entry without a name.
municipalities-staff-none = There are no staff.
municipalities-member = Member of staff
municipalities-you = (you)
municipalities-roles = Roles
municipalities-roles-now = Present roles
municipalities-since = since
municipalities-factor-yes = In use
municipalities-factor-no = Not yet in use
municipalities-action = Action
municipalities-change = Change roles
municipalities-change-lead = Tick the roles that this member of staff should have. The others are taken away at once.
municipalities-change-submit = Save
municipalities-cancel = Leave as it is
municipalities-grant = Give a role
municipalities-grant-lead = A role can be given only to a resident of { $town } who has registered on the site.
municipalities-grant-mail = The address with which they registered. Ask them for it.
municipalities-grant-submit = Give the role
municipalities-problem-nobody = No resident of this municipality has this address. Check it, or ask the person to register first.
municipalities-problem-changed = Somebody else has just changed this person’s roles. The present ones are shown above; if you still want them as they are ticked, save again.
municipalities-problem-last = This is the municipality’s only administrator. Appoint another one first.

municipalities-confirm = Please confirm
municipalities-confirm-grant = Whoever registered with { $mail } will become an administrator of the municipality, able to give and take away the roles of all staff, yours included.
municipalities-confirm-give = { $name } will become an administrator of the municipality, able to give and take away the roles of all staff, yours included.
municipalities-confirm-take = { $name } will no longer be an administrator of the municipality, nor see to the roles of staff.
municipalities-confirm-leave = You will no longer be an administrator of the municipality. Only another administrator can give you this role again.
municipalities-confirm-record = The change takes effect at once. We will send the member of staff an email, and the public journal will keep an entry without a name.
municipalities-confirm-yes = Yes, change it

municipalities-history = History of roles
municipalities-history-desk = Who gave or took whose roles, and when.
municipalities-history-lead = Who gave or took whose roles, and when. Lines are only added: nobody can correct them.
municipalities-history-none = Nobody has changed any roles yet.
municipalities-when = When
municipalities-what = Change
municipalities-by = Changed by
municipalities-granted = Given:
municipalities-revoked = Taken away:
municipalities-command-line = The keeper of the site (command line)
municipalities-former = Former resident

web-done-staff-changed = Saved. We tell staff of every change of their roles by email.
