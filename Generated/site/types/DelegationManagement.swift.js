"use strict";
Types.add({
"type.Delegate": "<dl>\n<dt>accountId <i>String</i><dd>Id of the user&#39;s account.\n<dt>extensionId <i>String</i> <em>required</em><dd>Id of the user&#39;s extension.\n<dt>id <i>String</i> <em>read only</em><dd>Id of the user.\n<dt>name <i>String</i> <em>read only</em><dd>Name of the user.\n</dl>\n"
});
