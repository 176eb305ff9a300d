//! When a shared device has been left alone: first a warning with a countdown, then everything is to go. Knows no browser: it is
//! told the time and whether somebody touched the device.
// Two clocks, because each fails in its own way. The steady one may stand still while the device sleeps; the wall clock can be set.
// Where they disagree nobody knows how long it was: then there is a warning with its whole countdown, and nothing goes at once.

/// How long the warning stands before everything goes.
pub const COUNTDOWN: f64 = 60.0;
/// So much of the countdown passes between two looks at most: a device that slept through it has warned nobody.
const MOST_AT_ONCE: f64 = 20.0;

/// Seconds on the two clocks of a device.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Moment {
    pub steady: f64,
    pub wall: f64,
}

#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Look {
    Awake,
    /// So many seconds are left.
    Warning(u32),
    /// Everything has to go.
    Over,
}

/// Watches over one device.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Watch {
    /// Seconds without a touch until the warning.
    after: f64,
    touched: f64,
    last: Moment,
    /// What is left of the countdown, while there is a warning.
    left: Option<f64>,
}

impl Watch {
    pub fn new(minutes: u16, now: Moment) -> Self {
        Self { after: f64::from(minutes) * 60.0, touched: now.steady, last: now, left: None }
    }

    /// Somebody is there. While there is a warning a touch alone does not count: a sleeve on the table is nobody.
    pub fn touch(&mut self, now: Moment) {
        // What was slept through is told even to whoever wakes the device.
        if self.look(now) == Look::Awake {
            self.touched = now.steady;
        }
    }

    /// Somebody has read the warning and stays.
    pub fn stay(&mut self, now: Moment) {
        *self = Self { after: self.after, touched: now.steady, last: now, left: None };
    }

    pub fn look(&mut self, now: Moment) -> Look {
        let passed = (now.steady - self.last.steady).max(0.0);
        let unseen = now.wall - self.last.wall - passed;
        self.last = now;
        if let Some(left) = self.left {
            let left = left - passed.min(MOST_AT_ONCE);
            self.left = Some(left);
            return if left > 0.0 { Look::Warning(left.ceil() as u32) } else { Look::Over };
        }
        if now.steady - self.touched < self.after && unseen < self.after {
            return Look::Awake;
        }
        self.left = Some(COUNTDOWN);
        Look::Warning(COUNTDOWN as u32)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(steady: f64, wall: f64) -> Moment {
        Moment { steady, wall: 1_795_000_000.0 + wall }
    }

    fn watch() -> Watch {
        Watch::new(5, at(0.0, 0.0))
    }

    #[test]
    fn after_so_many_minutes_without_a_touch_it_warns_and_counts_down() {
        let mut watch = watch();
        assert_eq!(watch.look(at(299.0, 299.0)), Look::Awake);
        assert_eq!(watch.look(at(300.0, 300.0)), Look::Warning(60));
        assert_eq!(watch.look(at(301.0, 301.0)), Look::Warning(59));
        for second in 302..360 {
            assert_ne!(watch.look(at(f64::from(second), f64::from(second))), Look::Over, "{second}");
        }
        assert_eq!(watch.look(at(360.0, 360.0)), Look::Over);
    }

    #[test]
    fn a_touch_puts_it_off_until_there_is_a_warning_and_then_only_staying_does() {
        let mut watch = watch();
        watch.touch(at(290.0, 290.0));
        assert_eq!(watch.look(at(589.0, 589.0)), Look::Awake);
        assert_eq!(watch.look(at(590.0, 590.0)), Look::Warning(60));
        watch.touch(at(595.0, 595.0));
        assert_eq!(watch.look(at(600.0, 600.0)), Look::Warning(50));
        watch.stay(at(601.0, 601.0));
        assert_eq!(watch.look(at(900.0, 900.0)), Look::Awake);
        assert_eq!(watch.look(at(901.0, 901.0)), Look::Warning(60));
    }

    #[test]
    fn a_clock_that_is_set_warns_at_most_and_never_wipes_at_once() {
        let mut forward = watch();
        assert_eq!(forward.look(at(1.0, 3_601.0)), Look::Warning(60));
        assert_eq!(forward.look(at(2.0, 3_602.0)), Look::Warning(59));
        let mut counting = watch();
        counting.look(at(300.0, 300.0));
        assert_eq!(counting.look(at(301.0, 90_301.0)), Look::Warning(59), "within the countdown the wall clock is not asked");
        let mut back = watch();
        assert_eq!(back.look(at(1.0, -3_600.0)), Look::Awake);
        assert_eq!(back.look(at(2.0, -3_599.0)), Look::Awake);
    }

    #[test]
    fn a_device_that_slept_warns_first_whatever_its_clocks_did_meanwhile() {
        let mut stood_still = watch();
        stood_still.touch(at(2.0, 7_200.0));
        assert_eq!(stood_still.look(at(3.0, 7_201.0)), Look::Warning(59), "whoever opens the lid is told");
        let mut went_on = watch();
        assert_eq!(went_on.look(at(7_200.0, 7_200.0)), Look::Warning(60));
        assert_eq!(went_on.look(at(14_400.0, 14_400.0)), Look::Warning(40));
    }
}
