"""A server with one file of zeros, which also takes any file: python3 -m harness.fileserver BYTES

Prints its port, and serves until its standard input ends. It keeps nothing.
"""

import http.server
import sys
import threading

BLOCK = bytes(1 << 18)


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    size = 0

    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Length", str(self.size))
        self.send_header("ETag", '"1"')
        self.end_headers()
        left = self.size
        while left > 0:
            self.wfile.write(BLOCK[:left])
            left -= len(BLOCK)

    def do_POST(self):
        left = int(self.headers["Content-Length"])
        if left < self.size:
            self.send_error(400, "The file is not whole")
            return
        while left > 0:
            left -= len(self.rfile.read1(min(left, len(BLOCK))))
        self.send_response(204)
        self.end_headers()

    def log_message(self, *_):
        pass


if __name__ == "__main__":
    if len(sys.argv) != 2 or not sys.argv[1].isdigit():
        sys.exit(__doc__)
    Handler.size = int(sys.argv[1])
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(server.server_port, flush=True)
    sys.stdin.read()
