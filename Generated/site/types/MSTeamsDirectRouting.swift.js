"use strict";
Types.add({
"type.MsTeamsUserListResponse": "<dl>\n<dt>mappings <i>[MsTeamsUserListResponse.Mapping]</i> <em>required</em><dd>One entry per extension.<details><summary>Properties</summary><dl>\n<dt>extensionId <i>String</i> <em>required</em><dd>Id of the extension.\n<dt>phoneNumber <i>String</i> <em>required</em><dd>Phone number used in Microsoft Teams, E.164.\n<dt>status <i>MsTeamsUserStatus</i> <em>required</em><dd>State of the connection.<p class=\"values\"><code>Connected</code> <code>Connecting</code> <code>DisconnectFailed</code> <code>Disconnecting</code> <code>Initial</code> <code>OutOfSync</code> <code>RemoteNotFound</code> <code>RemoteUserRemoved</code> \n</dl>\n</details>\n</dl>\n"
});
