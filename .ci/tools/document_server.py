"""Plays the service on loopback by Generated/openapi.json alone.

usage: document_server.py

A second opinion beside Tests/Sandbox, which reads the catalog: openapi-core holds every request against the document,
and schemathesis makes the responses up from it. Prints its address, then serves until it is ended.
"""

import json
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock

from repository import openapi
from request_judge import ReceivedRequest, Refused, RequestJudge
from response_samples import response_samples


class DocumentService:
    """Responses to requests: a success to one that fits the document, 400 to another."""

    def __init__(self, document):
        self.judge = RequestJudge(document)
        self.responses = response_samples(document)
        self.lock = Lock()

    def response(self, method, target, headers, body):
        """Status, media type and body."""
        try:
            with self.lock:
                operation = self.judge.operation(ReceivedRequest(method, target, headers, body))
            return self.responses[operation]
        except Refused as reason:
            errors = {"errors": [{"errorCode": "CMN-101", "message": str(reason)}]}
            return 400, "application/json", json.dumps(errors).encode()


class Handler(BaseHTTPRequestHandler):
    """Responds to whatever is described, for any token."""

    protocol_version = "HTTP/1.1"
    service = None

    def log_message(self, *_):
        pass

    def do_GET(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        status, media, content = self.service.response(self.command, self.path, self.headers, body)
        self.send_response(status)
        if media:
            self.send_header("Content-Type", media)
        if 300 <= status < 400:
            self.send_header("Location", "https://example.com/")
        if status != 204:
            self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if status != 204:
            self.wfile.write(content)

    do_POST = do_PUT = do_PATCH = do_DELETE = do_GET  # noqa: N815 (names that http.server looks up)


def main():
    Handler.service = DocumentService(openapi())
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    print(f"http://127.0.0.1:{server.server_port}", flush=True)
    server.serve_forever()


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(__doc__.strip())
        sys.exit(0 if sys.argv[1] in ("--help", "-h") else 2)
    main()
