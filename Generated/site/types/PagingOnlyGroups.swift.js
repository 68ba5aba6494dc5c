"use strict";
Types.add({
"type.PagingDeviceInfo": "<dl>\n<dt>id <i>String</i><dd>Id of the device.\n<dt>name <i>String</i><dd>Name of the device.\n<dt>uri <i>String</i><dd>Canonical address of the resource.\n</dl>\n",
"type.PagingGroupExtensionInfo": "<dl>\n<dt>extensionNumber <i>String</i><dd>Short number of the extension.\n<dt>id <i>String</i><dd>Id of the user&#39;s extension.\n<dt>name <i>String</i><dd>Name of the user.\n<dt>uri <i>String</i><dd>Canonical address of the resource.\n</dl>\n"
});
