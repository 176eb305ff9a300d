//! What people and machines hand over by mistake: each is told in words that say what to do, and nothing panics or hangs.

mod small;

use small::{WORLD, catalogue, day, today, told, told_of, verdict};
use sotepolku::planner::catalogue::Catalogue;
use sotepolku::planner::plan::plan;
use sotepolku::planner::profile::Profile;
use sotepolku::planner::saved;
use sotepolku::planner::situation::Situation;
use sotepolku::tool::compile::{compile, read_condition};
use sotepolku::tool::{build, profile_file};
use std::path::Path;
use std::time::{Duration, Instant};

/// What is told about a profile, line by line.
fn refused(bytes: &[u8]) -> Vec<String> {
    let errors = profile_file::read_bytes(bytes, catalogue()).expect_err("this is no profile");
    errors.iter().map(ToString::to_string).collect()
}

#[test]
fn a_profile_that_is_none_is_refused() {
    let an_object = "a profile is one JSON object, such as {\"finnish\": \"b1\"}";
    for (text, message) in [
        ("", "this is empty; a profile is one JSON object, such as {\"finnish\": \"b1\"}"),
        (" \n", "this is empty; a profile is one JSON object, such as {\"finnish\": \"b1\"}"),
        ("finnish: b1", "this is not JSON: expected ident at line 1 column 2"),
        ("{\"finnish\": \"b1\"", "this is not JSON: EOF while parsing an object at line 1 column 16"),
        ("{\"finnish\": \"b1\"} {}", "this is not JSON: trailing characters at line 1 column 19"),
        ("{'finnish': 'b1'}", "this is not JSON: key must be a string at line 1 column 2"),
        ("[]", an_object),
        ("[{\"finnish\": \"b1\"}]", an_object),
        ("\"finnish\"", an_object),
        ("7", an_object),
        ("null", an_object),
    ] {
        assert_eq!(refused(text.as_bytes()), [message], "{text}");
    }
}

#[test]
fn an_encoding_that_is_not_utf_8_is_named() {
    let text = "{\"finnish\": \"b1\"}";
    let not_utf_8 = "this is not written in UTF-8; save it with that encoding";
    let little: Vec<u8> = [0xff, 0xfe].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let big: Vec<u8> = [0xfe, 0xff].into_iter().chain(text.encode_utf16().flat_map(u16::to_be_bytes)).collect();
    assert_eq!(refused(&little), [not_utf_8]);
    assert_eq!(refused(&big), [not_utf_8]);
    assert_eq!(refused(b"{\"finnish\": \"\xe4\"}"), [not_utf_8]);
    // Without a mark it is UTF-8 by accident, with a zero after every letter.
    let unmarked: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(refused(&unmarked), [not_utf_8]);
    // Notepad puts a mark before UTF-8 too. It does no harm.
    let marked = [b"\xef\xbb\xbf", text.as_bytes()].concat();
    assert_eq!(profile_file::read_bytes(&marked, catalogue()), profile_file::read(text, catalogue()));
}

#[test]
fn everything_wrong_with_the_answers_is_told_at_once() {
    let text = r#"{
        "finish": "b1", "finnish": "b7", "age": "old", "residence": ["citizen"], "situation": "student",
        "papers": {"yes": {"deep": [1, 2]}}, "municipality": 240, "educated-in": null
    }"#;
    assert_eq!(
        refused(text.as_bytes()),
        [
            "there is no question \"finish\"; did you mean `finnish`?",
            "finnish has no choice \"b7\"; it has none, a1, a2, b1",
            "age wants a whole number, not \"old\"",
            "residence wants a text, not [\"citizen\"]",
            "situation wants a list of choices, not \"student\"",
            "papers wants a text, not {\"yes\":{\"deep\":[1,2]}}",
            "municipality wants a text, not 240",
            "educated-in wants a text, not null",
        ]
    );
    for (text, message) in [
        (r#"{"situation": ["student", 7]}"#, "situation wants a list of choices, not [\"student\",7]"),
        (r#"{"situation": [["student"]]}"#, "situation wants a list of choices, not [[\"student\"]]"),
        (r#"{"situation": ["student,unemployed"]}"#, "situation has no choice \"student,unemployed\"; it has unemployed, student"),
        (r#"{"situation": ["unknown"]}"#, "situation has no choice \"unknown\"; it has unemployed, student"),
        (r#"{"situation": [""]}"#, "situation has no choice \"\"; it has unemployed, student"),
        (r#"{"municipality": "999"}"#, "\"999\" is no code of a municipality; Statistics Finland's codes have three digits, such as 240"),
        (r#"{"finnish": "a1", "finnish": "b1"}"#, "finnish stands twice; keep one"),
        (r#"{"finnish": "a1", "finnish": "a1"}"#, "finnish stands twice; keep one"),
    ] {
        assert_eq!(refused(text.as_bytes()), [message], "{text}");
    }
}

#[test]
fn numbers_beyond_reason_are_refused() {
    for (number, message) in [
        ("15", "age wants a whole number from 16 to 19, not \"15\""),
        ("-18", "age wants a whole number from 16 to 19, not \"-18\""),
        ("18.5", "age wants a whole number from 16 to 19, not \"18.5\""),
        ("65554", "age wants a whole number from 16 to 19, not \"65554\""),
        ("99999999999999999999999999", "age wants a whole number from 16 to 19, not \"1e+26\""),
        ("1e308", "age wants a whole number from 16 to 19, not \"1e+308\""),
        ("1e400", "this is not JSON: number out of range at line 1 column 13"),
        ("NaN", "this is not JSON: expected value at line 1 column 9"),
    ] {
        assert_eq!(refused(format!("{{\"age\": {number}}}").as_bytes()), [message], "{number}");
    }
}

#[test]
fn what_is_wrong_is_quoted_no_longer_than_one_can_read() {
    let long = "x".repeat(1 << 20);
    let nested = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    for (text, message) in [
        (format!("{{\"{long}\": 1}}"), format!("there is no question \"{}…\"", "x".repeat(40))),
        (format!("{{\"finnish\": \"{long}\"}}"), format!("finnish has no choice \"{}…\"", "x".repeat(40))),
        (format!("{{\"finnish\": [\"{long}\"]}}"), format!("finnish wants a text, not [\"{}…", "x".repeat(38))),
        (format!("{{\"situation\": {nested}}}"), "this is not JSON: recursion limit exceeded at line 1 column 141".to_owned()),
        (nested.clone(), "this is not JSON: recursion limit exceeded at line 1 column 128".to_owned()),
    ] {
        let told = refused(text.as_bytes());
        assert!(
            told.len() == 1 && told[0].starts_with(&message) && told[0].len() < 300,
            "{message}: {}",
            &told[0][..told[0].len().min(300)]
        );
    }
}

#[test]
fn saved_answers_that_are_none_are_refused_and_odd_ones_are_counted() {
    for text in ["", "2", "0&finnish=b1", "finnish=b1", "1finnish=b1", " 1", "\u{feff}1"] {
        assert!(saved::read(text, catalogue()).is_err(), "{text:?} was taken for saved answers");
    }
    let long = format!("1&{}", "&".repeat(1 << 20));
    for (text, left_out) in [
        ("1&finnish=b1", 0),
        ("1&finnish=b7&finish=b1&age=70000&age=&municipality=999&=&finnish&=b1&&", 10),
        ("1&situation=student,nonsense", 1),
        (&long, (1 << 20) + 1),
    ] {
        assert_eq!(saved::read(text, catalogue()).unwrap().left_out, left_out, "{}", &text[..text.len().min(80)]);
    }
}

/// The messages that `check` gives about these files, words aside.
fn told_of_files(files: &[(&str, &[u8])]) -> String {
    let folder = tempfile::tempdir().unwrap();
    for (path, bytes) in files {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
    check(folder.path())
}

fn check(folder: &Path) -> String {
    let mut report = build::check(folder, today()).report;
    report.problems.retain(|problem| !problem.message.contains("locales/"));
    report.render(false)
}

#[test]
fn catalogue_files_that_are_none_are_named() {
    let world = WORLD.as_bytes();
    let utf_16: Vec<u8> = [0xff, 0xfe].into_iter().chain(WORLD.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    for (files, message) in [
        (
            &[("catalogue/world.toml", world), ("catalogue/empty.toml", b"")][..],
            "error: catalogue/empty.toml is empty; write in it, or take it out\n",
        ),
        (
            &[("catalogue/world.toml", world), ("catalogue/latin.toml", b"# \xe4\xe4")],
            "error: catalogue/latin.toml is not written in UTF-8; save it with that encoding\n",
        ),
        (&[("catalogue/world.toml", &utf_16)], "error: catalogue/world.toml is not written in UTF-8; save it with that encoding\n"),
        (
            &[("catalogue/world.toml", world), ("catalogue/x.toml/y.toml", b"# nothing")],
            "error: catalogue/x.toml is a folder, though it is called like a file; give it another name\n",
        ),
        (
            &[("catalogue/world.toml", b"# nothing yet")],
            "error: there is no [[question]], no [[step]], no [[goal]] in catalogue/: nobody can be shown a way\n",
        ),
        (&[("catalogue/world.txt", world)], "error: there is no toml file in catalogue/\n"),
    ] {
        let told = told_of_files(files);
        assert!(told.contains(message), "{message}\n{told}");
    }
    // A mark before UTF-8 does no harm.
    assert_eq!(told_of_files(&[("catalogue/world.toml", &[b"\xef\xbb\xbf", world].concat())]), "");
}

/// Links that lead back would be followed until the path is too long, each time doubling what is read.
#[cfg(unix)]
#[test]
fn links_to_folders_are_not_followed() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(folder.path().join("catalogue")).unwrap();
    std::fs::write(folder.path().join("catalogue/world.toml"), WORLD).unwrap();
    for name in ["back", "again"] {
        std::os::unix::fs::symlink(".", folder.path().join("catalogue").join(name)).unwrap();
    }
    let told = check(folder.path());
    for message in ["error: catalogue/again is a link to a folder; put the files here\n", "error: catalogue/back is a link to a folder"] {
        assert!(told.contains(message), "{message}\n{told}");
    }
}

#[test]
fn broken_tables_are_pointed_at() {
    let nested = format!("x = {}", "[".repeat(20_000));
    for (wrong, place, message) in [
        ("[[step]", "world.toml:2:8", "unclosed array table, expected `]`"),
        ("nonsense", "world.toml:2:9", "key with no value, expected `=`"),
        ("x = 1", "world.toml:2:1", "`x` is no table of the catalogue, written as [[x]]"),
        ("[step]", "world.toml:2:2", "`step` is no table of the catalogue, written as [[step]]"),
        ("[[step.deep]]", "world.toml:2:3", "`step` is no table of the catalogue"),
        (&nested, "world.toml:2:", "array"),
    ] {
        let told = told_of(&format!("\n{wrong}\n"), today());
        assert!(told.contains(place) && told.contains(message), "{}: {message}\n{told}", &wrong[..wrong.len().min(40)]);
    }
}

#[test]
fn what_compiles_but_would_break_a_plan_is_told() {
    for (right, wrong, place, message) in [
        // What follows from an answer cannot decide whether the answer is asked for.
        (
            "when = \"educated-in is elsewhere\"",
            "when = \"holds foreign-degree\"",
            "world.toml:47:8",
            "`when` may not look at holdings: they follow from all answers",
        ),
        (
            "when = \"educated-in is elsewhere\"",
            "when = \"papers is no\"",
            "world.toml:47:8",
            "`when` may only look at questions that stand before this one",
        ),
        (
            "when = \"educated-in is elsewhere\"",
            "when = \"county in (lappi)\"",
            "world.toml:47:8",
            "`when` may only look at questions that stand before this one",
        ),
        // A level of what has no levels.
        ("\"finnish >= a2\"]", "\"residence >= citizen\"]", "world.toml:74:22", "`residence` is no scale, so no step gives a level of it"),
        ("\"finnish >= a2\"]", "\"age >= 18\"]", "world.toml:74:22", "`age` is no scale, so no step gives a level of it"),
        (
            "[\"none\", \"a1\", \"a2\", \"b1\"]",
            "[\"none\", \"a1\", \"a1\", \"a2\", \"b1\"]",
            "world.toml:5:26",
            "there are two choices `a1`",
        ),
        (
            "[\"unemployed\", \"student\"]",
            "[\"unemployed\", \"student\", \"a,b\"]",
            "world.toml:29:37",
            "a choice is small letters a to z, digits and hyphens, and not `unknown`",
        ),
        ("[\"unemployed\", \"student\"]", "[\"unemployed\", \"student\", \"unknown\"]", "world.toml:29:37", "a choice is small letters"),
        (
            "held-if = \"papers is yes\"",
            "held-if = \"holds training\"\n[[holding]]\nid = \"x\"\nheld-if = \"holds x\"",
            "world.toml:64:11",
            "this holding's `held-if` names, by way of others, itself",
        ),
        ("range = [16, 19]", "range = [19, 16]", "world.toml:13:9", "a number needs `range = [least, most]`"),
        ("range = [16, 19]", "range = [16, 70000]", "world.toml:13:14", "invalid value: integer `70000`, expected u16"),
        ("months = [6, 12]", "months = [nan, inf]", "world.toml:75:10", "months are written as [shortest, longest]"),
    ] {
        let told = told(right, wrong, today());
        assert!(told.contains(place) && told.contains(message), "{wrong}: {place}: {message}\n{told}");
    }
}

#[test]
fn conditions_beyond_reason_are_refused_where_they_stand() {
    let brackets = format!("{}age >= 18{}", "(".repeat(4000), ")".repeat(4000));
    let nots = format!("{}age >= 18", "not ".repeat(2000));
    let both = format!("{}age >= 18{}", "not not not not (".repeat(500), ")".repeat(500));
    let unclosed = "(".repeat(100_000);
    let long = vec!["age >= 18"; 80_000].join(" and ");
    let words = "x".repeat(1 << 20);
    // Seven times one of two: 128 ways.
    let others = ["age >= 17", "age >= 18", "age >= 19", "residence is citizen", "residence is permanent", "papers is yes", "holds permit"];
    let ways = others.map(|other| format!("(finnish >= a2 or {other})")).join(" and ");
    let deep = "more than 32 brackets and `not`s stand around this; say parts of it in holdings";
    for (wrong, message) in [
        (brackets, deep.to_owned()),
        (nots, deep.to_owned()),
        (both, deep.to_owned()),
        (unclosed, "characters; 10000 are read. Say parts of it in holdings".to_owned()),
        (long.clone(), format!("this condition has {} characters; 10000 are read. Say parts of it in holdings", long.len())),
        (words, "this condition has 1048576 characters; 10000 are read. Say parts of it in holdings".to_owned()),
        (ways, "there are more than 64 ways to fulfil this".to_owned()),
    ] {
        let start = Instant::now();
        let told = told("needs = \"age >= 17\"", &format!("needs = \"{wrong}\""), today());
        let short = &told[..told.len().min(2000)];
        assert!(told.contains("world.toml:73:") && told.contains(&message), "{}: {message}\n{short}", &wrong[..40]);
        assert!(start.elapsed() < Duration::from_secs(10), "{}: took {:?}", &wrong[..40], start.elapsed());
    }
    // As deep as is allowed is read.
    let brackets = format!("{}age >= 17{}", "(".repeat(32), ")".repeat(32));
    assert_eq!(told("needs = \"age >= 17\"", &format!("needs = \"{brackets}\""), today()), "");
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(folder.path().join("catalogue")).unwrap();
    std::fs::write(folder.path().join("catalogue/world.toml"), WORLD).unwrap();
    let report = read_condition(folder.path(), &"not ".repeat(2000)).expect_err("too deep");
    assert!(report.render(false).contains(deep));
}

#[test]
fn a_mistake_is_underlined_however_the_text_is_quoted() {
    let right = "needs = \"age >= 17\"";
    for (wrong, underlined) in [
        (r#"needs = "aeg >= 17""#, "aeg"),
        (r#"needs = 'aeg >= 17'"#, "aeg"),
        (r#"needs = """aeg >= 17""""#, "aeg"),
        ("needs = \"\"\"\naeg >= 17\"\"\"", "aeg"),
        // With escapes its place is not known, so the whole is underlined.
        (r#"needs = "a\u0065g >= 17""#, r#""a\u0065g >= 17""#),
        (r#"needs = "ääkkönen >= 17""#, "ä"),
        (r#"needs = "age >= ä""#, "ä"),
        (r#"needs = """#, "\""),
    ] {
        let told = told(right, wrong, today());
        let line = told.lines().find(|line| line.contains('^')).unwrap_or_else(|| panic!("{wrong}: nothing is underlined\n{told}"));
        assert_eq!(line.matches('^').count(), underlined.chars().count(), "{wrong}\n{told}");
    }
}

#[test]
fn broken_words_are_told_with_their_place() {
    for (text, message) in [
        ("step-course-name A course", "this is no Fluent message: Expected a token starting with \"=\""),
        ("step-course-name =\n", "this is no Fluent message: Expected a message field for \"step-course-name\""),
        (
            "step-course-name = { $count ->\n    [one] a\n}\n",
            "this is no Fluent message: The select expression must have a default variant",
        ),
        ("step-course-name = { $count", "this is no Fluent message: Expected a token starting with \"}\""),
        ("= text", "this is no Fluent message: Expected one of \"a-zA-Z\""),
        ("step-course-name = a\nstep-course-name = b\n", "there are two messages `step-course-name` in this language"),
        ("step-course-name = a\n", "nothing uses the words `step-course-name`"),
        ("step-course-name = { $a }\n", "`step-course-name` uses [$a] here and [] in Finnish"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        for (language, text) in [("fi", "step-course-name = Kurssi\n"), ("en", text)] {
            std::fs::create_dir_all(folder.path().join("locales").join(language)).unwrap();
            std::fs::write(folder.path().join("locales").join(language).join("words.ftl"), text).unwrap();
        }
        let mut report = build::check(folder.path(), today()).report;
        report.problems.retain(|problem| problem.place.is_some());
        let told = report.render(false);
        assert!(told.contains(message) && told.contains("locales/en/words.ftl:"), "{text}: {message}\n{told}");
    }
    let utf_16: Vec<u8> = [0xff, 0xfe].into_iter().chain("step-course-name = Kurssi\n".encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(folder.path().join("locales/fi")).unwrap();
    std::fs::write(folder.path().join("locales/fi/words.ftl"), utf_16).unwrap();
    assert!(build::check(folder.path(), today()).report.render(false).contains("locales/fi/words.ftl is not written in UTF-8"));
}

/// So many steps in a row, the last one first, each needing what the one before gives.
fn many_steps(count: usize, needs: impl Fn(usize) -> String) -> String {
    let mut text = WORLD.to_owned();
    for number in (0..count).rev() {
        text += &format!(
            "\n[[holding]]\nid = \"h{number}\"\n\n[[step]]\nid = \"s{number}\"\nkind = \"study\"\nneeds = \"{}\"\ngives = [\"h{number}\"]\nmonths = [1, 2]\n\
             load = \"full-time\"\nincome = \"none\"\ndecided-by = \"school\"\ncontacts = [\"applicant-services\"]\nfacts = [\"course-length\"]\n",
            needs(number)
        );
    }
    text + &format!("\n[[goal]]\nid = \"far\"\nkind = \"occupation\"\nneeds = \"holds h{}\"\n", count - 1)
}

fn after_the_one_before(number: usize) -> String {
    if number == 0 { "always".to_owned() } else { format!("holds h{}", number - 1) }
}

#[test]
fn ten_thousand_steps_are_checked_in_seconds() {
    let start = Instant::now();
    assert_eq!(told_of(&many_steps(10_000, after_the_one_before), today()), "");
    println!("right: {:?}", start.elapsed());
    assert!(start.elapsed() < Duration::from_secs(60), "took {:?}", start.elapsed());

    // Each wrong, each told.
    let start = Instant::now();
    let told = told_of(&many_steps(10_000, |number| format!("holds h{}x", number)), today());
    assert_eq!(told.matches("error: there is no holding `").count(), 10_000);
    println!("wrong: {:?}", start.elapsed());
    assert!(start.elapsed() < Duration::from_secs(60), "took {:?}", start.elapsed());

    // In one circle.
    let start = Instant::now();
    let told = told_of(&many_steps(10_000, |number| format!("holds h{}", if number == 0 { 9_999 } else { number - 1 })), today());
    assert_eq!(told.matches("error: nobody can reach the step `").count(), 10_000);
    println!("circle: {:?}", start.elapsed());
    assert!(start.elapsed() < Duration::from_secs(60), "took {:?}", start.elapsed());
}

#[test]
fn more_entries_than_can_be_counted_are_refused() {
    let text = "[[holding]]\nid = \"x\"\n".repeat(65_536);
    let told = told_of(&text, today());
    assert!(told.contains("there are more than 65535 entries of [[holding]]"), "{}", &told[..told.len().min(1000)]);
}

#[test]
fn a_plan_of_nothing_is_made_without_harm() {
    let plan = plan(&Catalogue::default(), &Profile::default(), day("2026-11-26"));
    assert_eq!((plan.goals.len(), plan.now.len()), (0, 0));
    assert!(compile(Path::new("no-such-folder")).report.has_errors());
}

#[test]
fn the_command_names_the_file_and_what_is_wrong_with_it() {
    let folder = tempfile::tempdir().unwrap();
    let told = |path: &Path| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_sotepolku"));
        let output = command.args(["--root", env!("CARGO_MANIFEST_DIR"), "plan", "--profile"]).arg(path).output().unwrap();
        assert!(!output.status.success());
        String::from_utf8(output.stderr).unwrap()
    };
    let file = folder.path().join("client.json");
    for (bytes, message) in [
        (&b""[..], "this is empty; a profile is one JSON object, such as {\"finnish\": \"b1\"}"),
        (b"\xff\xfe{\0}\0", "this is not written in UTF-8; save it with that encoding"),
        (b"{\"finnish\": \"b1\", \"finnish\": \"b2\"}", "finnish stands twice; keep one"),
    ] {
        std::fs::write(&file, bytes).unwrap();
        assert_eq!(told(&file), format!("{}: {message}\n", file.display()));
    }
    assert!(told(folder.path()).starts_with(&format!("{} cannot be read: ", folder.path().display())));
    assert!(told(&folder.path().join("none.json")).starts_with(&format!("{} cannot be read: ", folder.path().join("none.json").display())));
}

/// Each holding names the one before twice: looked into wherever it is named, the last would be looked into 2⁵⁰ times.
#[test]
fn holdings_that_name_one_another_many_times_are_looked_into_once() {
    let mut text = WORLD.to_owned();
    for number in 0..50 {
        let before = if number == 0 { "foreign-degree".to_owned() } else { format!("h{}", number - 1) };
        let held_if = format!("finnish >= a1 and holds {before} or age >= 17 and holds {before}");
        text += &format!("\n[[holding]]\nid = \"h{number}\"\nheld-if = \"{held_if}\"\n");
    }
    text = text.replacen("needs = \"age >= 17\"", "needs = \"age >= 17 and (holds h49 or finnish >= a1)\"", 1);
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(folder.path().join("catalogue")).unwrap();
    std::fs::write(folder.path().join("catalogue/world.toml"), &text).unwrap();
    let start = Instant::now();
    assert_eq!(check(folder.path()), "");
    let (catalogue, condition, _) = read_condition(folder.path(), "holds h49").unwrap();
    let situation = Situation::new(&catalogue, &Profile::default(), today());
    assert_eq!(verdict(&condition, &situation), "unknown: finnish, age, educated-in, papers");
    assert!(start.elapsed() < Duration::from_secs(20), "took {:?}", start.elapsed());
}
