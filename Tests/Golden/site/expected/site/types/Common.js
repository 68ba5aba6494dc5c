// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.
"use strict";
Types.add({
"type.Sender": "<dl>\n<dt>name <i>String</i><dd>Name. <small>At most 64 characters.</small>\n<dt>since <i>String</i><dd>First parcel.\n</dl>\n"
});
