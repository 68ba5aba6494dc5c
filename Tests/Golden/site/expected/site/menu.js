// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.
"use strict";
const menu = [["Types", "types.html"], ["Events", "events.html"], ["Permissions", "permissions.html"], ["Rate limits", "rates.html"], ["Errors", "errors.html"], ["Authorization", "authorization.html"], ["Paging", "paging.html"], ["Batches", "batches.html"], ["Changes", "changes.html"]];
const areas = [
["All things", [["Parcels", "areas/Parcels.html"], ["Senders", "areas/Senders.html"]]]
];
