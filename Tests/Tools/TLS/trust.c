// Makes libcurl trust the certificate authority of a test: preloaded into a process, it gives the file that
// TEST_AUTHORITY names to whoever opens the system's bundle of certificates. libcurl has an option for that, but
// Foundation does not pass it on.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *replaced(const char *path) {
    static const char *const bundles[] = {
        "/ca-certificates.crt", "/ca-bundle.crt", "/tls-ca-bundle.pem", "/ca-root-nss.crt", "/cert.pem",
    };
    const char *authority = getenv("TEST_AUTHORITY");
    if (!authority || !path) return path;
    for (size_t i = 0; i < sizeof bundles / sizeof *bundles; i++) {
        size_t length = strlen(path), end = strlen(bundles[i]);
        if (length >= end && strcmp(path + length - end, bundles[i]) == 0) return authority;
    }
    return path;
}

FILE *fopen(const char *path, const char *mode) {
    FILE *(*real)(const char *, const char *) = dlsym(RTLD_NEXT, "fopen");
    return real(replaced(path), mode);
}

FILE *fopen64(const char *path, const char *mode) {
    FILE *(*real)(const char *, const char *) = dlsym(RTLD_NEXT, "fopen64");
    return real(replaced(path), mode);
}
