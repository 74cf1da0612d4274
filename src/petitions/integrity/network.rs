//! Networks: which part of the internet somebody signed from, as far as it is looked at.
//!
//! Invariant: an address itself is never stored. What is kept is a keyed hash of its neighbourhood,
//! cut short, from which nobody can tell an address.

use crate::web::Site;
use crate::web::keys::Purpose;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// How many characters of the hash are kept: enough to tell networks apart, too few to find one by
/// trying all.
const KEPT: usize = 10;

/// What the network of this address is called.
pub fn of(site: &Site, address: &str) -> String {
    let hash = site.keys.hash(Purpose::SigningNetwork, &neighbourhood(address));
    hash.chars().take(KEPT).collect()
}

/// The neighbourhood of an address: an IPv4 /24, which is an office or a street; an IPv6 /48, which
/// is one customer's. What is no address is a neighbourhood of its own.
pub fn neighbourhood(address: &str) -> String {
    match address.parse::<IpAddr>().map(|address| address.to_canonical()) {
        Ok(IpAddr::V4(address)) => {
            let [a, b, c, _] = address.octets();
            format!("{}/24", Ipv4Addr::new(a, b, c, 0))
        }
        Ok(IpAddr::V6(address)) => {
            let [a, b, c, ..] = address.segments();
            format!("{}/48", Ipv6Addr::new(a, b, c, 0, 0, 0, 0, 0))
        }
        Err(_) => address.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::neighbourhood;

    #[test]
    fn neighbours_share_a_network() {
        let cases = [
            ("192.0.2.7", "192.0.2.0/24"),
            ("::ffff:192.0.2.200", "192.0.2.0/24"),
            ("2001:db8:1:2::7", "2001:db8:1::/48"),
            ("unknown", "unknown"),
        ];
        for (address, network) in cases {
            assert_eq!(neighbourhood(address), network);
        }
    }
}
