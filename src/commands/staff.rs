//! `tiltas staff`: the first administrator of a municipality, and whoever needs help.

use crate::app;
use crate::config::Config;
use crate::municipalities::{self, By, Edit, Role, RoleChange, StaffError, Whose};
use crate::residents;
use crate::web::{Site, keys};
use anyhow::Result;
use std::path::Path;

#[derive(clap::Subcommand)]
pub enum Staff {
    /// Give a registered resident a role in their municipality.
    Grant(Grant),
    /// Take a role away.
    Revoke(Grant),
    /// Take all second factors of a resident away, who has lost them, and sign them out everywhere.
    Reset {
        /// The municipality's id in the settings.
        municipality: String,
        /// The mail address of their account.
        mail: String,
    },
    /// List a municipality's staff.
    List {
        /// The municipality's id in the settings.
        municipality: String,
    },
}

#[derive(clap::Args)]
pub struct Grant {
    /// The municipality's id in the settings.
    municipality: String,
    /// The mail address with which they registered.
    mail: String,
    role: Role,
}

pub async fn run(file: &Path, staff: Staff) -> Result<()> {
    let site = app::open(Config::load(file)?).await?;
    match staff {
        Staff::Grant(Grant { municipality, mail, role }) => {
            change(&site, &municipality, &mail, Edit::Grant(role)).await?;
            println!("{} of {municipality}: granted", role.as_str());
        }
        Staff::Revoke(Grant { municipality, mail, role }) => {
            change(&site, &municipality, &mail, Edit::Revoke(role)).await?;
            println!("{} of {municipality}: revoked", role.as_str());
        }
        Staff::Reset { municipality, mail } => {
            let had = residents::second_factor::reset(&site, &municipality, &mail).await?;
            println!("{}", if had { "second factors: taken away" } else { "there were none" });
        }
        Staff::List { municipality } => {
            for member in municipalities::list(&site, &municipality).await? {
                let roles: Vec<&str> = member.roles.iter().map(|role| role.as_str()).collect();
                println!("{}\t{}\t{}", member.mail, member.name, roles.join(", "));
            }
        }
    }
    Ok(())
}

/// The same change as on the site, with the same letter, act and line of the history.
async fn change(site: &Site, municipality: &str, mail: &str, edit: Edit) -> Result<(), StaffError> {
    let (key, whose) = (keys::id(), Whose::Mail(mail));
    let asked = RoleChange { key, whose, edit, by: By::CommandLine };
    municipalities::change(site, municipality, asked).await
}
