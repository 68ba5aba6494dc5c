// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.
"use strict";
const searchData = {
words: {"mail": ["parcel"]},
names: ["read","Parcels","Light","current","perPage","state","ParcelList","write","retired","weight","to","ParcelRequest","parcelId","Parcel","SendParcels","depotId","senderId","Sender"],
rows: [
[0,1,null,2,3,[4,5],[6],[]],
[7,null,null,null,8,[9,10],[11],[]],
[0,null,null,null,3,[12],[13],[]],
[7,1,14,2,3,[9,10,15],[11,13],["post a parcel","ship something"]],
[0,null,null,null,3,[16],[17],[]]
]};
