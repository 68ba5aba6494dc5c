"use strict";
Types.add({
"type.GlipChatPreferences": "<dl>\n<dt>leftRailMode <i>GlipChatPreferences.LeftRailMode</i><dd>Which kinds of chat are listed apart and which together. <small>Default: <code>CombineAllChatTypes</code>.</small><p class=\"values\"><code>CombineAllChatTypes</code> <code>SeparateAllChatTypes</code> <code>SeparateConversationsAndTeams</code> \n<dt>maxCount <i>Int</i><dd>Number of chats listed at most.\n</dl>\n"
});
