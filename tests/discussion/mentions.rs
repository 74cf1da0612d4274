//! Mentions: who is told, and who is not.

use super::letters::{delivered, letters, text};
use super::{comment, plant, reply};
use crate::on_both;
use tiltas::locale::Lang;

on_both!(whoever_is_mentioned_gets_one_letter_in_their_language, |app| {
    plant(&app, "paths").await;
    plant(&app, "other").await;
    let ona = app.resident("pagegiai", "Ona iš Lumpėnų", Lang::LT).await;
    let anna = app.resident("sovetsk", "Анна", Lang::RU).await;
    let (in_ona, in_anna) = (app.sign_in(&ona).await, app.sign_in(&anna).await);
    // Nobody has taken part yet, so the name is nobody's here.
    comment(&in_anna, "lt", "Ar čia yra @Ona iš Lumpėnų?").await;
    let first = comment(&in_ona, "lt", "Aš čia. Ir pati save miniu: @Ona iš Lumpėnų").await;
    // A namesake: then neither is meant.
    for town in ["pagegiai", "sovetsk"] {
        let jonas = app.resident(town, "Jonas", Lang::LT).await;
        comment(&app.sign_in(&jonas).await, "lt", &format!("Aš esu Jonas ({town})")).await;
    }
    comment(&in_anna, "ru", "Спрошу @Jonas и напишу на anna@Ona.example\n> @Ona iš Lumpėnų").await;
    // Answered and mentioned at once: one letter, about the answer.
    reply(&in_anna, "ru", &first, "Согласна с @Ona iš Lumpėnų").await;
    comment(&in_ona, "lt", "Klausiu @Анна, ar taip bus.").await;
    comment(&in_anna, "ru", "А что скажет @Ona iš Lumpėnų? И ещё раз @Ona iš Lumpėnų").await;
    let to_ona = letters(&app, &ona, 2).await;
    let mut subjects: Vec<_> = to_ona.iter().filter_map(|one| one.subject()).collect();
    subjects.sort();
    assert_eq!(subjects, ["Jums atsakė: Nemuno takai", "Jus paminėjo: Nemuno takai"]);
    let mention = to_ona.iter().find(|one| one.subject() == Some(subjects[1])).expect("it");
    let said = text(mention);
    assert!(said.contains("Анна paminėjo Jus diskusijoje „Nemuno takai“:"), "{said}");
    assert!(said.contains("> А что скажет @Ona"), "{said}");
    assert!(
        said.contains("/consultations/paths?thread=") && said.contains("/unsubscribe/"),
        "{said}"
    );
    let to_anna = letters(&app, &anna, 1).await;
    assert_eq!(to_anna[0].subject(), Some("Вас упомянули: Тропы вдоль Немана"));
    assert_eq!(delivered(&app, &ona).len(), 2);
    assert_eq!(delivered(&app, &anna).len(), 1);
});
