"use strict";
const searchData = {
words: {"mail": ["parcel"]},
names: ["read","Parcels","Light","current","perPage","state","Content","Goods","Goods.Kind","Letter","Letter.Kind","Parcel","ParcelList","Sender","write","retired","weight","to","Address","Address.Kind","ParcelRequest","parcelId","SendParcels","depotId","senderId"],
rows: [
[0,1,null,2,3,[4,5],[6,7,8,9,10,11,12,13],[]],
[14,null,null,null,15,[16,17],[18,19,20],[]],
[0,null,null,null,3,[21],[6,7,8,9,10,11,13],[]],
[14,1,22,2,3,[16,17,23],[18,19,6,7,8,9,10,11,20,13],["post a parcel","ship something"]],
[0,null,null,null,3,[24],[13],[]]
]};
