// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.
"use strict";
const otherData = {
types: "types.html#page.types",
rest: [
["page","Types","types.html"],
["page","Events","events.html"],
["page","Permissions","permissions.html"],
["page","Rate limits","rates.html"],
["page","Errors","errors.html"],
["page","Authorization","authorization.html"],
["page","Paging","paging.html"],
["page","Batches","batches.html"],
["page","Changes","changes.html"],
["area","Parcels","areas/Parcels.html"],
["area","Senders","areas/Senders.html"],
["permission","Parcels","permissions.html#Parcels"],
["user permission","SendParcels","permissions.html#user.SendParcels"],
["rate group","Light","rates.html#Light"],
["event","parcel","events.html#parcel",["parcel"]],
["error","PAR-101","errors.html#PAR-101"]
]};
