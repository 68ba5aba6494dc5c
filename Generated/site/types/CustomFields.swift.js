"use strict";
Types.add({
"type.CustomFieldModel": "<dl>\n<dt>category <i>CustomFieldModel.Category</i><dd>Kind of object that carries the field; always User.<p class=\"values\"><code>User</code> \n<dt>displayName <i>String</i><dd>Name, as shown to people.\n<dt>id <i>String</i><dd>Identifier of the object, unique within its kind.\n</dl>\n"
});
