//! `tiltas check`: whether letters can be delivered, and will be believed.

use crate::config::Mail;
use crate::mail;
use crate::web::Site;

/// Asks each municipality's server, and says what is to be published for its signatures.
pub async fn check(site: &Site, report: &mut impl FnMut(&str, Result<(), String>)) {
    for (id, municipality) in &site.config.municipality {
        let settings = &municipality.mail;
        let place = format!("municipality.{id}.mail");
        let answered = mail::test(settings, &site.config.site.url).await;
        let reached = answered.is_ok();
        report(&place, answered);
        if reached {
            report(&format!("{place}.smtputf8"), smtputf8(settings, site, &place).await);
        }
        if let Some(mailbox) = settings.bounces.place() {
            let read = mail::bounces::test(&mailbox, site.now());
            report(&format!("{place}.bounces.mailbox"), read);
        }
        signature(settings, &place);
    }
}

/// Whether the server can do what the settings say of it.
async fn smtputf8(settings: &Mail, site: &Site, place: &str) -> Result<(), String> {
    let offered = mail::offers_smtputf8(settings, &site.config.site.url).await?;
    if settings.smtputf8 && !offered {
        return Err("the server does not offer SMTPUTF8: set it to false".into());
    }
    if offered && !settings.is_international() {
        println!("note    {place}.smtputf8: the server offers SMTPUTF8; set it to true, so that");
        println!("        people whose address has letters beyond a–z can use it");
    }
    Ok(())
}

/// What others look up to verify a signature. Not whether it is there: that is for a resolver to say.
fn signature(settings: &Mail, place: &str) {
    let Some(dkim) = &settings.dkim else {
        println!(
            "note    {place}.dkim: letters are not signed; many servers distrust such letters"
        );
        return;
    };
    if dkim.signer().is_none() {
        // Said above: nothing can be delivered.
        return;
    }
    println!("ok      {place}.dkim; publish in the DNS:");
    println!("        {}", dkim.zone_line());
    if !dkim.covers(&settings.from) {
        println!(
            "warning {place}.dkim: {} is not of the domain that signs, {}: receivers that",
            settings.from, dkim.domain
        );
        println!("        ask for alignment (DMARC) take such a signature for a stranger's");
    }
}
