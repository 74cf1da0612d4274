//! A device that keeps passkeys, as a browser's script would ask it: it can also be made to lie.

use base64::{
    Engine as _, engine::general_purpose::STANDARD, engine::general_purpose::URL_SAFE_NO_PAD,
};
use rustls::SignatureScheme;
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// A key of the curve P-256 that is nobody's, with its two coordinates.
const KEY: &str = "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg6uZG2KsKkMotN0i4HSilZwKGbHIwAiq6hXTDx8fN4pqhRANCAAQFqB/3UKcvmEm10giWuYUBThDjxd1pxpzy5Wf96MdEnLo0Ip9jUAEO9JbqDdLO5GVPQQQmTEEvUh2NOTXJnK+D";
const POINT: &str =
    "Bagf91CnL5hJtdIIlrmFAU4Q48Xdacac8uVn/ejHRJy6NCKfY1ABDvSW6g3SzuRlT0EEJkxBL1IdjTk1yZyvgw==";

const PRESENT: u8 = 0x01;
const VERIFIED: u8 = 0x04;
const WITH_KEY: u8 = 0x40;

/// One passkey on one device.
#[derive(Clone)]
pub struct Authenticator {
    pub id: Vec<u8>,
    /// What the browser says about where the page stands.
    pub origin: String,
    /// Whose key it says it is.
    pub user: Vec<u8>,
    /// Whether its owner was recognised.
    pub verifies: bool,
}

impl Authenticator {
    pub fn new(origin: &str) -> Self {
        let id = uuid::Uuid::now_v7().as_bytes().to_vec();
        Authenticator { id, origin: origin.to_owned(), user: vec![], verifies: true }
    }

    fn data(&self, flags: u8) -> Vec<u8> {
        let host = self.origin.split("://").nth(1).and_then(|host| host.split(':').next());
        let mut data = Sha256::digest(host.unwrap_or_default()).to_vec();
        data.push(PRESENT | flags | if self.verifies { VERIFIED } else { 0 });
        data.extend([0; 4]);
        data
    }

    fn client(&self, kind: &str, options: &Value) -> Vec<u8> {
        let challenge = &options["publicKey"]["challenge"];
        let client = json!({ "type": kind, "challenge": challenge, "origin": self.origin });
        serde_json::to_vec(&client).expect("JSON")
    }

    /// The answer to a question for a new key; remembers whose it is.
    pub fn create(&mut self, options: &Value) -> String {
        let user = options["publicKey"]["user"]["id"].as_str().expect("a user");
        self.user = URL_SAFE_NO_PAD.decode(user).expect("an id");
        let point = STANDARD.decode(POINT).expect("a point");
        let mut data = self.data(WITH_KEY);
        data.extend([0; 16]);
        data.extend(u16::try_from(self.id.len()).expect("a length").to_be_bytes());
        data.extend(&self.id);
        // A COSE key: EC2, ES256, P-256, x, y.
        data.extend([0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20]);
        data.extend(&point[..32]);
        data.extend([0x22, 0x58, 0x20]);
        data.extend(&point[32..]);
        // { "fmt": "none", "attStmt": {}, "authData": … } in CBOR.
        let mut object = vec![0xA3, 0x63];
        object.extend(b"fmt\x64none\x67attStmt\xA0\x68authData\x58");
        object.push(u8::try_from(data.len()).expect("a length"));
        object.extend(data);
        let client = self.client("webauthn.create", options);
        let response = json!({
            "attestationObject": URL_SAFE_NO_PAD.encode(object),
            "clientDataJSON": URL_SAFE_NO_PAD.encode(client),
        });
        self.answer(&response)
    }

    /// The answer to a question for this key.
    pub fn get(&self, options: &Value) -> String {
        let data = self.data(0);
        let client = self.client("webauthn.get", options);
        let mut signed = data.clone();
        signed.extend(Sha256::digest(&client));
        let response = json!({
            "authenticatorData": URL_SAFE_NO_PAD.encode(data),
            "clientDataJSON": URL_SAFE_NO_PAD.encode(client),
            "signature": URL_SAFE_NO_PAD.encode(sign(&signed)),
            "userHandle": URL_SAFE_NO_PAD.encode(&self.user),
        });
        self.answer(&response)
    }

    fn answer(&self, response: &Value) -> String {
        let id = URL_SAFE_NO_PAD.encode(&self.id);
        json!({
            "id": id, "rawId": id, "type": "public-key", "response": response,
            "clientExtensionResults": {},
        })
        .to_string()
    }
}

fn sign(message: &[u8]) -> Vec<u8> {
    let key = PrivatePkcs8KeyDer::from(STANDARD.decode(KEY).expect("a key"));
    let key = rustls::crypto::ring::sign::any_ecdsa_type(&PrivateKeyDer::Pkcs8(key));
    let key = key.expect("a key");
    let signer = key.choose_scheme(&[SignatureScheme::ECDSA_NISTP256_SHA256]).expect("a scheme");
    signer.sign(message).expect("a signature")
}
