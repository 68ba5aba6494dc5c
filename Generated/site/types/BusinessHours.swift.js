"use strict";
Types.add({
"type.CompanyBusinessHours": "<dl>\n<dt>schedule <i><a href=\"#type.CompanyBusinessHoursScheduleInfo\">CompanyBusinessHoursScheduleInfo</a></i><dd>When this applies, or how often it repeats.\n<dt>uri <i>String</i><dd>Canonical address of the resource.\n</dl>\n",
"type.CompanyBusinessHoursScheduleInfo": "<dl>\n<dt>weeklyRanges <i><a href=\"../types/Common.swift.html#type.WeeklyScheduleInfo\">WeeklyScheduleInfo</a></i><dd>Hours in which this applies, by day of the week.\n</dl>\n",
"type.ScheduleInfoUserBusinessHours": "<dl>\n<dt>weeklyRanges <i><a href=\"../types/Common.swift.html#type.WeeklyScheduleInfo\">WeeklyScheduleInfo</a></i><dd>Hours in which this applies, by day of the week.\n</dl>\n",
"type.UserBusinessHoursScheduleInfo": "<dl>\n<dt>weeklyRanges <i><a href=\"../types/Common.swift.html#type.WeeklyScheduleInfo\">WeeklyScheduleInfo</a></i><dd>Hours in which this applies, by day of the week.\n</dl>\n"
});
