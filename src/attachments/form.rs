//! A file in a form: read, checked, and refused beside its field.

use super::content::Fault;
use super::keep::{Checked, check};
use crate::key;
use crate::web::{Form, Upload, Visit, WebError};

const MEGABYTE: usize = 1024 * 1024;

/// The file of the field `file`, checked; `None` when it was refused, which the form then says.
pub async fn take(visit: &Visit, upload: &mut Upload) -> Result<Option<Checked>, WebError> {
    let settings = &visit.site.config.attachments;
    let chosen = upload.has("file");
    let fault = match upload.take("file") {
        _ if upload.is_too_large("file") => Fault::TooLarge,
        Some(bytes) => match check(settings, bytes).await? {
            Ok(checked) => return Ok(Some(checked)),
            Err(fault) => fault,
        },
        None if chosen => Fault::Empty,
        None => Fault::Missing,
    };
    refuse(visit, &mut upload.form, fault);
    Ok(None)
}

/// Says beside the field what is wrong with the file.
pub fn refuse(visit: &Visit, form: &mut Form, fault: Fault) {
    let settings = &visit.site.config.attachments;
    let (key, max) = match fault {
        Fault::Missing => (key!("attachments-fault-missing"), None),
        Fault::Empty => (key!("attachments-fault-empty"), None),
        Fault::TooLarge => (key!("attachments-fault-large"), Some(settings.file_bytes / MEGABYTE)),
        Fault::Kind => (key!("attachments-fault-kind"), None),
        Fault::Broken => (key!("attachments-fault-broken"), None),
        Fault::Pixels => {
            let millions = settings.picture_pixels / 1_000_000;
            (key!("attachments-fault-pixels"), usize::try_from(millions).ok())
        }
        Fault::Encrypted => (key!("attachments-fault-encrypted"), None),
        Fault::Active => (key!("attachments-fault-active"), None),
        Fault::TooMany => (key!("attachments-fault-many"), Some(settings.most)),
        Fault::Full => (key!("attachments-fault-full"), None),
    };
    form.refuse::<()>("file", key, max);
}
