//! What stands near a line: lines that go on with it, what is drawn below and around it.

use super::TOGETHER;
use crate::rules::line::Line;
use crate::typeset::{Page, Shape};

/// How far below a text its line may be drawn and still be its line, in mm.
const RULE_BELOW: f64 = 4.5;

/// `lines` as far as they stand together.
pub fn chain<'p>(lines: impl Iterator<Item = Line<'p>>) -> Vec<Line<'p>> {
    let mut taken: Vec<Line<'p>> = Vec::new();
    for line in lines {
        if taken.last().is_some_and(|last| line.base - last.base > TOGETHER) {
            break;
        }
        taken.push(line);
    }
    taken
}

pub fn is_level(shape: &Shape) -> bool {
    shape.height < 0.5 && shape.width > 2.0
}

/// The level line drawn below `line` and centred on it.
pub fn rule_below<'p>(page: &'p Page, line: &Line<'_>) -> Option<&'p Shape> {
    page.shapes.iter().find(|shape| {
        let centred = (shape.x + shape.width / 2.0 - line.center()).abs() < 3.0;
        is_level(shape) && !shape.dashed && (0.0..RULE_BELOW).contains(&(shape.y - line.base)) && centred
    })
}

/// The frame around `line`.
pub fn frame<'p>(page: &'p Page, line: &Line<'_>) -> Option<&'p Shape> {
    page.shapes.iter().find(|shape| {
        let wide = shape.x <= line.left && line.right <= shape.x + shape.width;
        shape.stroke > 0.0 && wide && shape.y < line.base && line.base < shape.y + shape.height
    })
}
