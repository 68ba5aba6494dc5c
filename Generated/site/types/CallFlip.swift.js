"use strict";
Types.add({
"type.CallFlipNumberListResource": "<dl>\n<dt>records <i>[<a href=\"#type.CallFlipNumberResource\">CallFlipNumberResource</a>]</i><dd>The call flip numbers.\n</dl>\n",
"type.CallFlipNumberResource": "<dl>\n<dt>flipNumber <i>String</i><dd>Digit to which a live call can be flipped.\n<dt>id <i>String</i><dd>Identifier of the call flip number.\n<dt>label <i>String</i><dd>Label of the number, at most 60 characters. <small>At most 60 characters.</small>\n<dt>phoneNumber <i>String</i><dd>Phone number, usually in E.164 form.\n<dt>type <i>CallFlipNumberResource.Kind</i><dd>Whether the number is a phone line, an outside number or a business mobile number.<p class=\"values\"><code>BusinessMobile</code> <code>External</code> <code>PhoneLine</code> \n</dl>\n"
});
