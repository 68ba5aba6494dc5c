"use strict";
Types.add({
"type.ApiVersionInfo": "<dl>\n<dt>releaseDate <i>Foundation.Date</i><dd>Date of the release, ISO 8601.\n<dt>uri <i>String</i><dd>Canonical address of the resource.\n<dt>uriString <i>String</i><dd>Part of the address that names the version, such as v1.0.\n<dt>versionString <i>String</i><dd>Version number, such as 1.0.0.\n</dl>\n"
});
