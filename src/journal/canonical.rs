//! JSON in one stated form, so that everybody who hashes the same values hashes the same bytes.
//!
//! The form is that of RFC 8785 for what it admits: no white space; the members of an object in
//! the order of their names' bytes; strings with `\"`, `\\`, `\b`, `\t`, `\n`, `\f`, `\r` and, for
//! the other characters below U+0020, `\u00xx` in small letters, all else as it is in UTF-8;
//! numbers whole, and no greater than a double holds exactly. Invariant: what has no such form has
//! none at all; nothing is rounded, dropped or normalised.

use serde_json::Value;

/// The greatest whole number up to which a double holds all.
const EXACT: i64 = (1 << 53) - 1;

/// The value in its canonical form; none for one that holds a fraction or too great a number.
pub fn canonical(value: &Value) -> Option<String> {
    let mut out = String::new();
    write(value, &mut out)?;
    Some(out)
}

fn write(value: &Value, out: &mut String) -> Option<()> {
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(truth) => out.push_str(if *truth { "true" } else { "false" }),
        Value::Number(number) => {
            let whole = number.as_i64().filter(|whole| (-EXACT..=EXACT).contains(whole))?;
            out.push_str(&whole.to_string());
        }
        Value::String(text) => string(text, out),
        Value::Array(items) => {
            out.push('[');
            for (place, item) in items.iter().enumerate() {
                comma(place, out);
                write(item, out)?;
            }
            out.push(']');
        }
        Value::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            members.sort_by_key(|(name, _)| *name);
            out.push('{');
            for (place, (name, value)) in members.into_iter().enumerate() {
                comma(place, out);
                string(name, out);
                out.push(':');
                write(value, out)?;
            }
            out.push('}');
        }
    }
    Some(())
}

fn comma(place: usize, out: &mut String) {
    if place > 0 {
        out.push(',');
    }
}

fn string(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\u{8}' => out.push_str("\\b"),
            '\t' => out.push_str("\\t"),
            '\n' => out.push_str("\\n"),
            '\u{c}' => out.push_str("\\f"),
            '\r' => out.push_str("\\r"),
            control if control < ' ' => out.push_str(&format!("\\u{:04x}", u32::from(control))),
            other => out.push(other),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::canonical;
    use proptest::prelude::*;
    use serde_json::{Map, Value, json};

    #[test]
    fn the_form_is_as_stated() {
        let value =
            json!({ "b": [1, -2, null, true, false], "a": "x", "B": {}, "ą": "„\u{1F600}" });
        let form = r#"{"B":{},"a":"x","b":[1,-2,null,true,false],"ą":"„😀"}"#;
        assert_eq!(canonical(&value).as_deref(), Some(form));
        let text = "\"\\/\u{8}\t\n\u{c}\r\u{0}\u{1f}\u{7f}\u{2028}";
        let form = "\"\\\"\\\\/\\b\\t\\n\\f\\r\\u0000\\u001f\u{7f}\u{2028}\"";
        assert_eq!(canonical(&text.into()).as_deref(), Some(form));
    }

    #[test]
    fn what_would_be_rounded_has_no_form() {
        for odd in ["1.5", "1e3", "5.0", "9007199254740992", "-9007199254740992"] {
            let value: Value = serde_json::from_str(odd).expect(odd);
            assert_eq!(canonical(&json!({ "n": [value] })), None, "{odd}");
        }
        assert!(canonical(&json!(9_007_199_254_740_991_i64)).is_some());
    }

    fn values() -> impl Strategy<Value = Value> {
        let number = -9_007_199_254_740_991_i64..=9_007_199_254_740_991;
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            number.prop_map(Value::from),
            any::<String>().prop_map(Value::from),
        ];
        leaf.prop_recursive(4, 48, 6, |inner| {
            let members = prop::collection::vec((any::<String>(), inner.clone()), 0..6);
            prop_oneof![
                prop::collection::vec(inner, 0..6).prop_map(Value::from),
                members.prop_map(|members| Value::Object(members.into_iter().collect())),
            ]
        })
    }

    /// The same value with its members put in the other way round.
    fn turned(value: &Value) -> Value {
        match value {
            Value::Object(members) => {
                let members: Vec<_> = members.iter().collect();
                let turned =
                    members.into_iter().rev().map(|(name, value)| (name.clone(), turned(value)));
                Value::Object(turned.collect::<Map<_, _>>())
            }
            Value::Array(items) => items.iter().map(turned).collect(),
            other => other.clone(),
        }
    }

    proptest! {
        #[test]
        fn it_reads_back_as_the_same_value(value in values()) {
            let form = canonical(&value).expect("a form");
            let read: Value = serde_json::from_str(&form).expect("JSON");
            prop_assert_eq!(canonical(&read).expect("a form"), form);
            prop_assert_eq!(read, value);
        }

        #[test]
        fn the_order_of_writing_does_not_matter(value in values()) {
            prop_assert_eq!(canonical(&turned(&value)), canonical(&value));
        }

        #[test]
        fn different_values_have_different_forms(one in values(), other in values()) {
            prop_assert_eq!(canonical(&one) == canonical(&other), one == other);
        }
    }
}
