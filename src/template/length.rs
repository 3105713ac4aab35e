//! How long a template may go on without a pause.
//!
//! MiniJinja bounds how deep tags nest, but `1 + 1 + 1` and `elif` after `elif` nest in its tree, too: one level a sign. A
//! template with a hundred thousand of them would overflow the stack, which nothing can catch.

use minijinja::machinery::{Token, tokenize};
use minijinja::syntax::SyntaxConfig;

use crate::diag::{Code, Diagnostic, Source};

/// Most words and signs of one tag: forty times as many as ours have.
const MOST_WORDS: usize = 4_000;
/// Most `elif` of a template.
const MOST_BRANCHES: usize = 1_000;

/// Refuses a template in which something goes on too long.
pub fn judge(source: &Source) -> Result<(), Diagnostic> {
    let (mut words, mut branches, mut is_first) = (0, 0, false);
    // What the lexer cannot read, the parser tells.
    for (token, span) in tokenize(source.text(), false, SyntaxConfig::default()).map_while(Result::ok) {
        let refused = |what, most| {
            let place = source.span(span.start_offset as usize..span.end_offset as usize);
            Err(Diagnostic::new(Code::TemplateLong).at(place).arg("what", what).arg("most", most))
        };
        match token {
            Token::BlockStart | Token::VariableStart => words = 0,
            Token::Ident("elif") if is_first => branches += 1,
            _ => words += 1,
        }
        is_first = matches!(token, Token::BlockStart);
        if words > MOST_WORDS {
            return refused("words", MOST_WORDS);
        }
        if branches > MOST_BRANCHES {
            return refused("branches", MOST_BRANCHES);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_overflow_the_stack_is_refused() {
        let judged = |text: String| judge(&Source::new("a", text)).map_err(|refused| refused.args[0].1.clone());
        assert_eq!(judged(format!("{{{{ 1{} }}}}", "+1".repeat(1_500))), Ok(()));
        assert_eq!(judged(format!("{{{{ 1{} }}}}", "+1".repeat(2_500))), Err("words".to_owned()));
        assert_eq!(judged(format!("{{{{ \"}}}}\"{} }}}}", "~1".repeat(2_500))), Err("words".to_owned()));
        let many = |count| format!("{{% if a %}}{}{{% endif %}}", "{% elif b %}".repeat(count));
        assert_eq!([judged(many(900)), judged(many(1_100))], [Ok(()), Err("branches".to_owned())]);
        assert_eq!(judged("{{ elif }}".repeat(2_000)), Ok(()));
    }
}
