//! Residents through HTTP: who is recognised.

use crate::on_both;
use tiltas::locale::Lang;

on_both!(a_session_is_recognised, |app| {
    let resident = app.resident("pagegiai", "Ona", Lang::LT).await;
    let browser = app.sign_in(&resident).await;
    let page = browser.get("/lt/nothing-here").await;
    assert!(page.status.is_client_error());
});
