"""Reads JSON from the standard input, {"files": [text], "series": [text]}, and writes what an engine makes of them.

The engine is the first argument: "libical" (Debian's gir1.2-ical-3.0) or "icalendar" (Debian's python3-icalendar with
python3-dateutil). Answer: {"wrong": [[number of the file, what]], "instants": [[instant]]}.
"""

import datetime
import json
import re
import sys


def form(moment):
    return moment.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.000Z")


class LibIcal:
    def __init__(self):
        import gi

        gi.require_version("ICalGLib", "3.0")
        from gi.repository import ICalGLib

        self.lib = ICalGLib

    def wrong_in(self, text):
        component = self.lib.Component.new_from_string(text)
        if component is None:
            return "it is not read"
        kept = self.lib.restriction_check(component)
        if component.count_errors() > 0 or not kept:
            return component.as_ical_string()
        return None

    def instants_of(self, text):
        lib = self.lib
        calendar = lib.Component.new_from_string(text)
        zone = lib.Timezone.new()
        zone.set_component(calendar.get_first_component(lib.ComponentKind.VTIMEZONE_COMPONENT).clone())
        event = calendar.get_first_component(lib.ComponentKind.VEVENT_COMPONENT)
        rule = event.get_first_property(lib.PropertyKind.RRULE_PROPERTY).get_rrule()
        start = event.get_dtstart()
        iterator = lib.RecurIterator.new(rule, start)
        found = []
        while True:
            moment = iterator.next()
            if moment is None or moment.is_null_time():
                return found
            seconds = moment.as_timet_with_zone(zone)
            found.append(form(datetime.datetime.fromtimestamp(seconds, datetime.timezone.utc)))


class ICalendar:
    def __init__(self):
        import dateutil.rrule
        import icalendar

        self.lib = icalendar
        self.rrulestr = dateutil.rrule.rrulestr

    def wrong_in(self, text):
        calendar = self.lib.Calendar.from_ical(text)
        for component in calendar.walk():
            if component.errors:
                return str(component.errors)
        # What it makes of the file, written and read once more, is the same to it.
        if self.lib.Calendar.from_ical(calendar.to_ical()).to_ical() != calendar.to_ical():
            return "it is not the same when written again"
        return None

    def instants_of(self, text):
        calendar = self.lib.Calendar.from_ical(text)
        zone = calendar.walk("VTIMEZONE")[0].to_tz()
        event = calendar.walk("VEVENT")[0]
        start = event["DTSTART"].dt.replace(tzinfo=None)
        rule = event["RRULE"].to_ical().decode()
        if "UNTIL" in rule:
            until = event["RRULE"]["UNTIL"][0].astimezone(zone).replace(tzinfo=None)
            rule = re.sub("UNTIL=[^;]*", "UNTIL=" + until.strftime("%Y%m%dT%H%M%S"), rule)
        found = []
        for day in self.rrulestr(rule, dtstart=start):
            aware = zone.localize(day) if hasattr(zone, "localize") else day.replace(tzinfo=zone)
            found.append(form(aware))
        return found


engine = {"libical": LibIcal, "icalendar": ICalendar}[sys.argv[1]]()
given = json.load(sys.stdin)
wrong = []
for number, text in enumerate(given["files"]):
    try:
        what = engine.wrong_in(text)
    except Exception as error:  # an engine may raise anything for what it does not take
        what = repr(error)
    if what is not None:
        wrong.append([number, what])
json.dump({"wrong": wrong, "instants": [engine.instants_of(text) for text in given["series"]]}, sys.stdout)
