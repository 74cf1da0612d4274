"""Reads the messages of a folder as other programs do, and says what it read.

    read.py FOLDER [KEYS]

Prints a JSON object for each FOLDER/*.eml, in the order of the names: the decoded
headers, both texts, every defect that Python's email package found, lines that are
longer than 78 octets, whether dkimpy takes the signature, and in which
conversation a mail program would show it (by References and In-Reply-To, as Jamie
Zawinski described it). KEYS is a JSON object of DNS names and the TXT records that
stand there; nothing is ever asked of the network.
"""

import json
import sys
from email import message_from_bytes, message_from_string, policy
from email.errors import NonASCIILocalPartDefect
from email.header import decode_header, make_header
from email.utils import parseaddr
from pathlib import Path

import dkim


def parsed(raw):
    """The message, by the strict policy where all of it is ASCII: it raises on any defect."""
    if raw.isascii():
        return message_from_bytes(raw, policy=policy.strict)
    return message_from_string(raw.decode("utf-8"), policy=policy.strict.clone(utf8=True))


def mailbox(message, name):
    """Name and address of the only one in the header.

    The name comes from the older of Python's two decoders: the newer one shows white
    space between two encoded words of a name, which RFC 2047, 6.2, tells it to drop.
    """
    (address,) = message[name].addresses
    raw = dict(message.raw_items())[name].replace("\n", "").replace("\r", "")
    phrase = str(make_header(decode_header(parseaddr(raw)[0])))
    assert "".join(phrase.split()) == "".join(address.display_name.split()), phrase
    return [phrase, address.addr_spec]


def defects(message):
    found = [repr(defect) for part in message.walk() for defect in part.defects]
    for part in message.walk():
        for name, value in part.items():
            # Python knows of RFC 6531, and calls what it allows a defect all the same.
            real = [one for one in getattr(value, "defects", ())
                    if not isinstance(one, NonASCIILocalPartDefect)]
            found += [f"{name}: {defect!r}" for defect in real]
    return found


def text(message, kind):
    (part,) = [part for part in message.walk() if part.get_content_type() == kind]
    return part.get_content().replace("\r\n", "\n")


def signature(raw, keys):
    """True or False where there is a signature, else None."""
    if b"dkim-signature:" not in raw.lower():
        return None
    records = {f"{name}.".encode(): value.encode() for name, value in keys.items()}
    try:
        return dkim.verify(raw, dnsfunc=lambda name, timeout=5: records.get(bytes(name)))
    except (dkim.DKIMException, ValueError):  # a key of another kind, an impossible signature
        return False


def references(message):
    chain = str(message.get("References", "")).split()
    chain += [one for one in str(message.get("In-Reply-To", "")).split() if one not in chain]
    return chain


def conversations(messages):
    """Each message's root, after https://www.jwz.org/doc/threading.html, 1."""
    parents = {}

    def is_above(one, other):
        while other is not None:
            if other == one:
                return True
            other = parents.get(other)
        return False

    for message in messages:
        chain = references(message)
        for above, below in zip(chain, chain[1:]):
            if below not in parents and not is_above(below, above):
                parents[below] = above
        own = str(message["Message-ID"]).strip()
        if chain and not is_above(own, chain[-1]):
            parents[own] = chain[-1]

    def root(one):
        while one in parents:
            one = parents[one]
        return one

    return [root(str(message["Message-ID"]).strip()) for message in messages]


def main(folder, keys):
    raws = [file.read_bytes() for file in sorted(Path(folder).glob("*.eml"))]
    messages = [parsed(raw) for raw in raws]
    out = []
    for raw, message, root in zip(raws, messages, conversations(messages)):
        head = raw.replace(b"\r\n", b"\n").split(b"\n\n")[0]
        lines = raw.replace(b"\r\n", b"\n").split(b"\n")
        out.append({
            "from": mailbox(message, "From"),
            "to": mailbox(message, "To"),
            "subject": str(message["Subject"]),
            "date": message["Date"].datetime.timestamp(),
            "id": str(message["Message-ID"]).strip(),
            "references": references(message),
            "headers": {name.lower(): str(value) for name, value in message.items()},
            "header_names": [name.lower() for name in message.keys()],
            "kinds": [part.get_content_type() for part in message.walk()],
            "text": text(message, "text/plain"),
            "html": text(message, "text/html"),
            "defects": defects(message),
            "bare": any(b"\n" in line for line in raw.split(b"\r\n")),
            "ascii_head": head.isascii(),
            "ascii_body": raw[len(head):].isascii(),
            "long": [line.decode("utf-8") for line in lines if len(line) > 78],
            "dkim": signature(raw, keys),
            "conversation": root,
        })
    json.dump(out, sys.stdout, ensure_ascii=False)


if __name__ == "__main__":
    main(sys.argv[1], json.loads(sys.argv[2]) if len(sys.argv) > 2 else {})
