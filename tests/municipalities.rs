//! Municipalities through HTTP: the public page with the desk above it, and who is staff.

mod changing;
mod history;
mod page;

use crate::support::app::TestApp;
use crate::support::pages::{Browser, Page};
use tiltas::municipalities::{self, By, Edit, Role, RoleChange, Roles, StaffError, Whose};
use tiltas::residents::{self, Resident};
use tiltas::web::keys;

/// The pages about Pagėgiai's staff.
const STAFF: &str = "/lt/municipalities/pagegiai/staff";

fn member(resident: &Resident) -> String {
    format!("{STAFF}/{}", resident.id)
}

async fn roles(app: &TestApp, resident: &Resident) -> Roles {
    let store = app.personal(&resident.municipality);
    let found = residents::by_id(store, &resident.id).await.expect("a store");
    let found = found.expect("a resident");
    assert_eq!(found.staff, !found.roles.is_empty(), "the index says the same");
    found.roles.iter().copied().collect()
}

/// A change on the command line.
async fn on_command_line(app: &TestApp, mail: &str, edit: Edit) -> Result<(), StaffError> {
    let (key, whose) = (keys::id(), Whose::Mail(mail));
    let asked = RoleChange { key, whose, edit, by: By::CommandLine };
    municipalities::change(&app.site, "pagegiai", asked).await
}

/// A member's form as it stands on the page, to be sent later.
struct Shown {
    path: String,
    key: String,
    shown: String,
}

impl Shown {
    async fn read(browser: &Browser, member_path: &str) -> Shown {
        let page = browser.get(member_path).await.expect(200);
        let one = |name: &str| page.attributes(&format!("input[name={name}]"), "value").remove(0);
        Shown { path: member_path.to_owned(), key: one("key"), shown: one("shown") }
    }

    /// Sends it with these roles ticked.
    async fn send(&self, browser: &Browser, roles: &[Role], confirmed: bool) -> Page {
        let mut fields = vec![("key", self.key.as_str()), ("shown", self.shown.as_str())];
        fields.extend(roles.iter().map(|role| (role.as_str(), "yes")));
        if confirmed {
            fields.push(("confirm", "yes"));
        }
        browser.post(&self.path, &fields).await
    }
}
