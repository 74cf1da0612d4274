# The front page and pages about the site.

pages-front-title = Two banks, one conversation
pages-front-lead = Here the residents of Pagėgiai and Sovetsk discuss together what to do on both banks of the Nemunas, petition their administrations and get answers, each in their own language.
pages-front-consultations = Take part in consultations
pages-front-petitions = Sign a petition
pages-open-consultations = Open consultations
pages-all-consultations = All consultations
pages-no-consultations = No consultation is open at the moment.
pages-open-petitions = Collecting signatures
pages-all-petitions = All petitions
pages-no-petitions = No petition is collecting signatures at the moment.
pages-answers = Latest answers by the administrations
pages-sittings = Coming sittings
pages-all-sittings = All sittings
pages-all-news = All news

pages-accessibility-lead = The municipalities want every resident to be able to use this site, as Directive (EU) 2016/2102 on the accessibility of public sector websites and mobile applications requires.
pages-accessibility-status = Compliance
pages-accessibility-status-text = This site is partially compliant with WCAG 2.2 level AA and EN 301 549; the exceptions are listed below.
pages-accessibility-limits = What is not accessible yet
pages-accessibility-limit-machine = Machine translations may be inaccurate; they are always labelled, and the original is one click away.
pages-accessibility-limit-people = What residents write may be hard to understand; the site does not correct it, but says in which language it is written.
pages-accessibility-how = How we check
pages-accessibility-how-text = Every page is checked in every language by axe-core, and we check that everything can be reached with the keyboard alone, without JavaScript and on a screen 360 pixels wide. This statement is based on a self-assessment.
pages-accessibility-feedback = Feedback
pages-accessibility-feedback-html = If you cannot use some part of the site, write to <a href="mailto:{ $contact }">{ $contact }</a>: we will answer and give you the information in a way that suits you.
pages-accessibility-enforcement = If the answer does not satisfy you
pages-accessibility-enforcement-text = In Lithuania you can turn to the Information Society Development Committee or the Office of the Equal Opportunities Ombudsperson.
