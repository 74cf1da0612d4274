//! What becomes of feedback when its author goes: it stays, and they do not.

use super::{id, written};
use crate::on_both;
use actix_web::web::Data;
use tiltas::discussion::{Contribution, State};
use tiltas::feedback::{Feedback, KEEPER};
use tiltas::locale::Lang;
use tiltas::moderation::Ground;
use tiltas::privacy::Subject;
use tiltas::store::Batch;

on_both!(its_author_gets_a_copy_and_is_forgotten, |app| {
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let browser = app.sign_in(&ona).await;
    let address = written(&browser, "sovetsk").await;
    let of = |former: &str| Subject {
        resident: ona.id.clone(),
        municipality: "pagegiai".into(),
        former: former.to_owned(),
    };
    let site: Data<_> = app.site.clone();
    let copy = (KEEPER.export)(site.clone(), of("")).await.expect("a copy");
    assert_eq!(copy[0]["about"], "Duobė prie mokyklos");
    assert_eq!(copy[0]["municipality"], "sovetsk");
    assert_eq!(copy[0]["kind"], "criticism");
    (KEEPER.erase)(site.clone(), of("~1")).await.expect("forgotten");
    let one = app.site.public.get::<Feedback>(id(&address)).await.expect("a read").expect("it");
    assert!(one.author.is_former() && one.author.name.is_empty());
    assert_eq!(one.title.original_text(), "Duobė prie mokyklos");
    assert!((KEEPER.export)(site, of("")).await.expect("nothing").is_null());
});

on_both!(the_title_of_what_is_hidden_goes_with_its_author, |app| {
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let address = written(&app.sign_in(&ona).await, "sovetsk").await;
    let found = app.site.public.get::<Contribution>(id(&address)).await.expect("a read");
    let mut found = found.expect("it");
    found.standing.withhold(State::Hidden, Ground::PersonalData, app.site.now(), None);
    app.site.public.commit(Batch::new().replace(&found)).await.expect("hidden");
    let (resident, municipality) = (ona.id.clone(), "pagegiai".to_owned());
    let subject = Subject { resident, municipality, former: "~1".into() };
    (KEEPER.erase)(app.site.clone(), subject).await.expect("forgotten");
    let one = app.site.public.get::<Feedback>(id(&address)).await.expect("a read").expect("it");
    assert_eq!(one.title.original_text(), "");
    let owed = tiltas::answers::Owed::id_of(id(&address), "sovetsk");
    let owed = app.site.public.get::<tiltas::answers::Owed>(&owed).await.expect("a read");
    assert_eq!(owed.expect("it").title.original_text(), "");
});
