"""A TLS server that serves one connection and fails where it is told to.

Usage: server.py SCENARIO VERSION CERTIFICATE KEY AUTHORITY

It prints its port, and when the connection has ended, how many requests it carried out. A request counts as carried out
once all of it has been read.
"""

import contextlib
import socket
import ssl
import struct
import sys

BODY = b'{"id": 1}'
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(BODY)
BEFORE_TLS = {"hello-close", "hello-reset", "hello-alert", "hello-plain", "hello-silent"}


class Ended(Exception):
    """The client has left, or the scenario is over."""


class Connection:
    def __init__(self, plain, context):
        self.plain = plain
        self.incoming, self.outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        self.tls = context.wrap_bio(self.incoming, self.outgoing, server_side=True)
        self.buffer = b""

    def flush(self, change=lambda data: data):
        data = self.outgoing.read()
        if data:
            self.plain.sendall(change(data))

    def step(self, operation, change=lambda data: data):
        while True:
            try:
                result = operation()
                self.flush(change)
                return result
            except ssl.SSLWantReadError:
                self.flush(change)
                data = self.plain.recv(65536)
                if not data:
                    raise Ended from None
                self.incoming.write(data)
            except ssl.SSLError:
                # Says so with an alert, and leaves nothing unread: a reset could overtake the alert.
                self.flush()
                while self.plain.recv(65536):
                    pass
                raise

    def read(self, done):
        while not done(self.buffer):
            data = self.step(lambda: self.tls.read(65536))
            if not data:
                raise Ended
            self.buffer += data

    def read_head(self):
        self.read(lambda buffer: b"\r\n\r\n" in buffer)

    def read_request(self):
        self.read_head()
        head, _ = self.buffer.split(b"\r\n\r\n", 1)
        length = 0
        for line in head.lower().split(b"\r\n"):
            if line.startswith(b"content-length:"):
                length = int(line.split(b":")[1])
        self.read(lambda buffer: len(buffer) >= len(head) + 4 + length)

    def send(self, data, change=lambda data: data):
        self.tls.write(data)
        self.flush(change)

    def notify(self):
        """Ends TLS as it should end."""
        with contextlib.suppress(ssl.SSLError):
            self.tls.unwrap()
        self.flush()

    def reset(self):
        self.plain.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        raise Ended


def corrupted(data):
    """The same records, with a bit of the last byte flipped."""
    return data[:-1] + bytes([data[-1] ^ 1])


def drop(data):
    return b""


def greet(plain, scenario):
    """Misbehaves before TLS begins."""
    plain.recv(65536)
    if scenario == "hello-reset":
        plain.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    elif scenario == "hello-alert":
        plain.sendall(bytes([21, 3, 3, 0, 2, 2, 40]))
    elif scenario == "hello-plain":
        plain.sendall(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
    elif scenario == "hello-silent":
        while plain.recv(65536):
            pass


def handshake(connection, scenario):
    changes = {"hello-half": lambda data: data[:40], "hello-corrupt": corrupted}
    connection.step(connection.tls.do_handshake, changes.get(scenario, unchanged))


def unchanged(data):
    return data


def respond(connection, scenario):
    send = connection.send
    if scenario == "response-head-corrupt":
        send(HEAD + BODY, corrupted)
    elif scenario == "response-body-corrupt":
        send(HEAD)
        send(BODY, corrupted)
    elif scenario == "response-late-corrupt":
        send(HEAD.replace(b": 9", b": 100009"))
        for _ in range(10):
            send(b" " * 10000)
        send(BODY, corrupted)
    elif scenario == "response-plain":
        connection.plain.sendall(HEAD + BODY)
    elif scenario == "response-oversized":
        connection.plain.sendall(bytes([23, 3, 3, 255, 255]) + b"x" * 70000)
    elif scenario == "response-headers-cut":
        send(HEAD[:30])
    elif scenario == "response-body-close":
        send(HEAD + BODY[:3])
        connection.notify()
    elif scenario == "response-body-cut":
        send(HEAD + BODY[:3])
    elif scenario == "response-body-reset":
        send(HEAD + BODY[:3])
        connection.reset()
    elif scenario == "response-head-only":
        send(HEAD)
    elif scenario == "response-chunk-cut":
        send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n" + BODY[:3])
    elif scenario == "response-endless-cut":
        send(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + BODY[:3])
    elif scenario == "response-endless":
        send(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + BODY)
        connection.notify()
    else:
        send(HEAD + BODY)
        connection.notify()
        while connection.plain.recv(65536):
            pass


def serve(plain, scenario, context):
    connection = Connection(plain, context)
    handshake(connection, scenario)
    if scenario == "request-none-notify":
        connection.notify()
        raise Ended
    if scenario == "request-none":
        raise Ended
    if scenario == "request-none-reset":
        connection.reset()
    connection.read_head()
    if scenario == "request-body-cut":
        raise Ended
    if scenario == "request-body-reset":
        connection.reset()
    connection.read_request()
    carried_out[0] += 1
    if scenario == "response-none-notify":
        connection.notify()
        raise Ended
    if scenario == "response-none":
        raise Ended
    if scenario == "response-none-reset":
        connection.reset()
    if scenario == "response-silent":
        while plain.recv(65536):
            pass
        raise Ended
    respond(connection, scenario)


def main():
    scenario, version, certificate, key, authority = sys.argv[1:]
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = context.maximum_version = getattr(ssl.TLSVersion, "TLSv" + version.replace(".", "_"))
    context.load_cert_chain(certificate, key)
    if scenario == "client-certificate":
        context.load_verify_locations(authority)
        context.verify_mode = ssl.CERT_REQUIRED
    listener = socket.create_server(("127.0.0.1", 0))
    listener.settimeout(50)
    print(listener.getsockname()[1], flush=True)
    connections = 2 if scenario == "hello-close-once" else 1
    for number in range(connections):
        plain, _ = listener.accept()
        plain.settimeout(50)
        current = scenario
        if scenario == "hello-close-once":
            current = "hello-close" if number == 0 else "ok"
        with plain:
            try:
                if current in BEFORE_TLS:
                    greet(plain, current)
                else:
                    serve(plain, current, context)
            except (Ended, OSError):
                pass
    print(carried_out[0], flush=True)


carried_out = [0]
main()
