//! A part of the work for one machine of many: `--shard 2/4`.

use std::fmt;
use std::str::FromStr;

/// The `number`th of `count` parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shard {
    number: usize,
    count: usize,
}

impl Shard {
    /// Most parts that there can be.
    const MOST: usize = 10_000;

    /// Whether the job at `index` of the plan is this part's. Parts hold each job once, and know of each other nothing
    /// but their number.
    pub fn holds(self, index: usize) -> bool {
        index % self.count == self.number - 1
    }
}

impl FromStr for Shard {
    type Err = ();

    /// Reads `2/4`: the second of four parts.
    fn from_str(text: &str) -> Result<Self, ()> {
        let (number, count) = text.split_once('/').ok_or(())?;
        let (number, count) = (number.trim().parse().map_err(drop)?, count.trim().parse().map_err(drop)?);
        ((1..=count).contains(&number) && count <= Self::MOST).then_some(Self { number, count }).ok_or(())
    }
}

impl fmt::Display for Shard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.number, self.count)
    }
}

#[cfg(test)]
mod tests {
    use super::Shard;

    #[test]
    fn parts_hold_each_job_once() {
        let parts: Vec<Shard> = ["1/3", "2/3", "3/3"].map(|text| text.parse().expect("a part")).to_vec();
        for index in 0..20 {
            assert_eq!(parts.iter().filter(|part| part.holds(index)).count(), 1);
        }
        for wrong in ["", "1", "0/3", "4/3", "1/0", "a/3", "1/99999999999"] {
            assert_eq!(wrong.parse::<Shard>(), Err(()), "{wrong}");
        }
    }
}
