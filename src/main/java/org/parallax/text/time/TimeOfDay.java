package org.parallax.text.time;

/** A stretch of a day: a minute, an hour or a part such as the morning. Minutes count from midnight and may run past the next. */
record TimeOfDay(int startMinute, int endMinute, TimeExpression.Granularity granularity) {
    static TimeOfDay part(int fromHour, int toHour) {
        return new TimeOfDay(fromHour * 60, toHour * 60, TimeExpression.Granularity.PART_OF_DAY);
    }

    static TimeOfDay minute(int minuteOfDay) {
        return new TimeOfDay(minuteOfDay, minuteOfDay + 1, TimeExpression.Granularity.MINUTE);
    }

    static TimeOfDay hour(int hour) {
        return new TimeOfDay(hour * 60, hour * 60 + 60, TimeExpression.Granularity.HOUR);
    }

    TimeOfDay plusHours(int hours) {
        return new TimeOfDay(startMinute + hours * 60, endMinute + hours * 60, granularity);
    }
}
