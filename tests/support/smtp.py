"""An SMTP server for tests that keeps what it gets.

Every accepted message becomes two files in --dir: NAME.eml, the bytes as
received, and NAME.json, its envelope (from, to, tls, user, at). The envelope is
in place before the message appears, and both appear whole: whoever sees the
.eml may read both. Names sort in order of arrival.

STARTTLS is offered (and required with --require-tls); AUTH is taken but not
asked for, over TLS only. With --refuse, --drop and --lose-answer the server
misbehaves at random, as servers on the way do:

  --refuse P       answers 451 to a recipient or to the message; nothing is kept
  --drop P         closes the connection in place of an answer; nothing is kept
  --lose-answer P  keeps the message, then closes the connection unanswered,
                   so that a sender can not know that it was delivered

A recipient whose mailbox is called "nobody" does not exist: 550, always.
Addresses with letters beyond ASCII are taken (SMTPUTF8) but for --ascii.

The port is printed on the first line of standard output, or written to
--port-file.
"""

import argparse
import asyncio
import json
import os
import random
import signal
import ssl
import time
from pathlib import Path

from aiosmtpd.smtp import SMTP, AuthResult


class Mailbox:
    """The handler aiosmtpd asks about each step of a delivery."""

    def __init__(self, options):
        self.directory = Path(options.dir)
        self.directory.mkdir(parents=True, exist_ok=True)
        self.options = options
        self.dice = random.Random(options.seed)
        self.count = 0

    async def handle_RCPT(self, server, session, envelope, address, rcpt_options):
        if address.startswith("nobody@"):
            return "550 5.1.1 No such mailbox"
        if self.happens(self.options.refuse / 2):
            return "451 4.3.0 Refused at random, try again later"
        envelope.rcpt_tos.append(address)
        envelope.rcpt_options.extend(rcpt_options)
        return "250 2.1.5 OK"

    async def handle_DATA(self, server, session, envelope):
        if self.happens(self.options.drop):
            return self.hang_up(server)
        if self.happens(self.options.refuse / 2):
            return "451 4.3.0 Refused at random, try again later"
        name = self.keep(session, envelope)
        if self.happens(self.options.lose_answer):
            return self.hang_up(server)
        return f"250 2.0.0 Kept as {name}"

    def happens(self, probability):
        return self.dice.random() < probability

    def hang_up(self, server):
        server.transport.abort()
        raise ConnectionResetError("closed at random")

    def keep(self, session, envelope):
        self.count += 1
        name = f"{time.time_ns():020}-{os.getpid()}-{self.count:06}"
        about = {
            "from": envelope.mail_from,
            "to": envelope.rcpt_tos,
            "tls": session.ssl is not None,
            "user": session.auth_data if session.authenticated else None,
            "at": time.time(),
        }
        self.write(f"{name}.json", json.dumps(about, ensure_ascii=False).encode())
        self.write(f"{name}.eml", envelope.original_content)
        return name

    def write(self, name, content):
        unfinished = self.directory / f".{name}"
        unfinished.write_bytes(content)
        unfinished.rename(self.directory / name)


def authenticator(options):
    """Takes any user, or only the one of --auth USER:PASSWORD."""

    def check(server, session, envelope, mechanism, data):
        user, password = (part.decode("utf-8", "replace") for part in data)
        if options.auth and options.auth != f"{user}:{password}":
            return AuthResult(success=False, handled=False)
        return AuthResult(success=True, auth_data=user)

    return check


def arguments():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--dir", required=True, help="where messages are kept")
    parser.add_argument("--cert", required=True, help="certificate chain (PEM)")
    parser.add_argument("--key", required=True, help="its private key (PEM)")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=0, help="0: any free one")
    parser.add_argument("--port-file", help="write the port here when listening")
    parser.add_argument("--require-tls", action="store_true")
    parser.add_argument("--ascii", action="store_true", help="offer no SMTPUTF8")
    parser.add_argument("--auth", metavar="USER:PASSWORD")
    parser.add_argument("--refuse", type=float, default=0.0, metavar="P")
    parser.add_argument("--drop", type=float, default=0.0, metavar="P")
    parser.add_argument("--lose-answer", type=float, default=0.0, metavar="P")
    parser.add_argument("--seed", type=int, help="same seed, same misbehaviour")
    return parser.parse_args()


async def serve(options):
    tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    tls.load_cert_chain(options.cert, options.key)
    mailbox = Mailbox(options)
    check = authenticator(options)

    def session():
        return SMTP(
            mailbox,
            hostname="localhost",
            tls_context=tls,
            require_starttls=options.require_tls,
            authenticator=check,
            enable_SMTPUTF8=not options.ascii,
        )

    loop = asyncio.get_running_loop()
    server = await loop.create_server(session, options.host, options.port)
    port = server.sockets[0].getsockname()[1]
    if options.port_file:
        unfinished = Path(f"{options.port_file}.new")
        unfinished.write_text(f"{port}\n")
        unfinished.rename(options.port_file)
    else:
        print(port, flush=True)

    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    await stop.wait()
    server.close()


if __name__ == "__main__":
    asyncio.run(serve(arguments()))
