//! The editors' command, as editors run it.

use std::io::Write;
use std::process::{Command, Output, Stdio};

fn sotepolku(arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_sotepolku"))
        .args(["--root", env!("CARGO_MANIFEST_DIR")])
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

const LIISA: &str = r#"{"situation":["unemployed"],"municipality":"240","finnish":"c1","schooling":"basic","educated-in":"finland",
    "sote-work":"none","age":34,"residence":"citizen","work-ability":"full","swedish":"a2","english":"b1","unemployed-months":3}"#;

#[test]
fn a_plan_is_printed_as_the_contract_says() {
    let output = sotepolku(&["plan", "--profile", "-", "--format", "json", "--as-of", "2026-11-22"], LIISA);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let plan: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(plan["as_of"], "2026-11-22");
    for key in ["catalogue", "now", "goals", "what_if", "ask"] {
        assert!(plan.get(key).is_some(), "{key} is missing");
    }
    assert!(!plan["now"][0]["contacts"].as_array().unwrap().is_empty());
    let goal = plan["goals"].as_array().unwrap().iter().find(|goal| goal["goal"] == "care-assistant").unwrap();
    assert_eq!(goal["state"], "reachable");
    let pathway = &goal["pathways"][0];
    for key in ["label", "months", "first_wage_month", "unpaid_months", "cost_eur", "assumes", "certainty", "steps"] {
        assert!(pathway.get(key).is_some(), "{key} is missing");
    }
    let step = &pathway["steps"][0];
    for key in ["step", "kind", "from_month", "to_month", "because", "offered_by", "contacts", "advice"] {
        assert!(step.get(key).is_some(), "{key} is missing");
    }
}

/// As whoever builds a release again wants it.
#[test]
fn the_day_can_be_told_from_outside() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sotepolku"));
    command.args(["--root", env!("CARGO_MANIFEST_DIR"), "plan", "--code", "15Q4XMNYPTJBVDVHRW9N3N0MDAQCW", "--format", "json"]);
    let output = command.env("SOURCE_DATE_EPOCH", "1795824000").output().unwrap();
    assert!(output.status.success(), "{}", text(&output.stderr));
    let plan: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(plan["as_of"], "2026-11-28");
}

#[test]
fn a_code_makes_the_same_plan_as_the_answers_in_it() {
    let output = sotepolku(&["code", "--profile", "-", "--lang", "en", "--page", "https://example.org/", "--as-of", "2026-11-22"], LIISA);
    let printed = text(&output.stdout);
    let (code, link) = printed.trim_end().split_once('\n').unwrap();
    assert_eq!(code, "1FMZ Z9XH 6QW7 K03M DA37 A");
    assert_eq!(link, "https://example.org/#/en/receive/1FMZZ9XH6QW7K03MDA37A");
    let from_answers = sotepolku(&["plan", "--profile", "-", "--as-of", "2026-11-22"], LIISA);
    for typed in [code.to_lowercase().as_str(), link] {
        let plan = sotepolku(&["plan", "--code", typed, "--as-of", "2026-11-22"], "");
        assert_eq!((text(&plan.stdout), text(&plan.stderr)), (text(&from_answers.stdout), String::new()));
    }
    let mistyped = sotepolku(&["plan", "--code", &code.replacen('A', "B", 1)], "");
    assert!(!mistyped.status.success());
    assert_eq!(text(&mistyped.stderr), "a symbol of this code is wrong, missing, or in another's place\n");
    assert!(!sotepolku(&["plan"], "").status.success(), "answers are needed, from a file or a code");
}

#[test]
fn a_plan_reads_in_both_languages_and_never_shows_an_id() {
    for (language, heading) in [("fi", "Tällä viikolla"), ("en", "This week")] {
        let output = sotepolku(&["plan", "--profile", "-", "--lang", language], LIISA);
        let plan = text(&output.stdout);
        assert!(plan.contains(heading), "{plan}");
        for id in ["care-assistant-units", "register-jobseeker", "step-", "goal-"] {
            assert!(!plan.contains(id), "{id} is shown\n{plan}");
        }
    }
}

#[test]
fn a_wrong_profile_is_refused_and_everything_wrong_in_it_is_named() {
    let output = sotepolku(
        &["plan", "--profile", "-"],
        r#"{"finish":"b1","finnish":"b7","age":"old","situation":"unemployed","municipality":"999"}"#,
    );
    assert!(!output.status.success());
    let told = text(&output.stderr);
    for message in [
        "no question \"finish\"",
        "did you mean `finnish`?",
        "no choice \"b7\"",
        "age wants a whole number",
        "situation wants a list",
        "\"999\"",
    ] {
        assert!(told.contains(message), "{message} is missing\n{told}");
    }
    for nonsense in ["", "[]", "{", "7"] {
        assert!(!sotepolku(&["plan", "--profile", "-"], nonsense).status.success(), "{nonsense:?} was taken for a profile");
    }
}

#[test]
fn an_empty_profile_still_gets_something_to_do_and_somebody_to_ask() {
    let output = sotepolku(&["plan", "--profile", "-", "--format", "json"], "{}");
    let plan: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert!(!plan["now"][0]["contacts"].as_array().unwrap().is_empty());
    assert!(plan["ask"].as_array().unwrap().len() > 5);
}

#[test]
fn a_verdict_names_the_part_that_decides() {
    let eval = |condition: &str| {
        let output = sotepolku(&["eval", "--profile", "-", condition], LIISA);
        assert!(output.status.success(), "{}", text(&output.stderr));
        text(&output.stdout)
    };
    assert_eq!(eval("finnish >= B1 or swedish >= B1"), "met\ndecided by: finnish >= b1\n");
    assert_eq!(eval("finnish >= b1 and age < 18"), "not met\ndecided by: not age >= 18\n");
    assert_eq!(eval("not holds practical-nurse-title"), "met\ndecided by: not holds practical-nurse-title\n");
    assert_eq!(eval("county in (lappi)"), "met\ndecided by: county in (lappi)\n");
    let output =
        sotepolku(&["eval", "--profile", "-", "finnish >= b1 and papers is yes"], r#"{"educated-in":"elsewhere","schooling":"higher"}"#);
    assert_eq!(
        text(&output.stdout),
        "unknown until answered: finnish, field, recognised, papers\ndecided by: finnish >= b1\ndecided by: papers is yes\n"
    );
}

#[test]
fn a_wrong_condition_is_pointed_at() {
    let output = sotepolku(&["eval", "--profile", "-", "finnish >= z9 and"], LIISA);
    assert!(!output.status.success());
    assert!(text(&output.stderr).contains("the condition ends"), "{}", text(&output.stderr));
    let output = sotepolku(&["eval", "--profile", "-", "finnish >= z9"], LIISA);
    let told = text(&output.stderr);
    assert!(told.contains("`z9` is no choice of `finnish`") && told.contains("^^"), "{told}");
}

fn why(person: &str, language: &str, goal: &str) -> String {
    let output = sotepolku(&["why", "--profile", "-", "--lang", language, "--as-of", "2026-11-22", goal], person);
    assert!(output.status.success(), "{}", text(&output.stderr));
    text(&output.stdout)
}

#[test]
fn why_a_goal_is_closed_is_told_with_all_that_opens_it_when_and_whom_to_ask() {
    // Just out of upper secondary school in Joensuu.
    let aino = r#"{"age":19,"municipality":"167","residence":"citizen","finnish":"c1","swedish":"b1","english":"b2",
        "schooling":"upper-secondary","educated-in":"finland"}"#;
    assert_eq!(
        why(aino, "en", "community-interpreter"),
        "\
Community interpreter · Not open right now
  Something is missing that no step can give.
    Your Swedish: at least B2. You can change this by studying or working.
      → Kielibuusti language portal: https://www.kielibuusti.fi (not confirmed)
      → Yle Kielikoulu: https://kielikoulu.yle.fi (not confirmed)
    Or:
    Your English: at least C1. You can change this by studying or working.
      → Kielibuusti language portal: https://www.kielibuusti.fi (not confirmed)
      → Yle Kielikoulu: https://kielikoulu.yle.fi (not confirmed)
"
    );
    let two_years_younger = aino.replace("19", "16");
    let told = why(&two_years_younger, "en", "school-assistant");
    assert!(told.contains("\n    Your age: at least 18. This changes by itself in 2 years.\n"), "{told}");
    // The old qualification is not given any more: guidance is all that is left.
    assert_eq!(
        why(aino, "fi", "primary-nurse-old"),
        "\
Perushoitaja (vanha tutkinto) · Ei auki juuri nyt
  Jotain puuttuu, eikä mikään vaihe voi antaa sitä.
  Emme tunne polkua, joka veisi sinne vastauksillasi.
  → Osaamispolku: https://osaamispolku.fi
  → Ammatinvalinta- ja uraohjaus, työllisyyspalvelut: https://tyomarkkinatori.fi (vahvistamatta)
"
    );
}

#[test]
fn why_a_goal_is_within_reach_is_told_with_each_step_and_the_need_it_serves() {
    // Laid off from the mill in Kemi.
    let reijo = r#"{"age":56,"municipality":"240","residence":"citizen","finnish":"c1","schooling":"vocational","educated-in":"finland",
        "field":"other","work-ability":"full","situation":["unemployed"]}"#;
    assert_eq!(
        why(reijo, "en", "ecec-teacher"),
        "\
Early childhood education teacher · Within reach
  Steps lead there from where you are. The first step: Joint application to a university.
  The way we found: 3.5–6 years
      3.3–19.3  Joint application to a university (3–4 months)
            When it can begin: March
            You can try again. The longer time includes a second try.
            Why: A place at a university → Early childhood teacher's degree
      8.3–68.3  Early childhood teacher's degree (3–4 years)
            When it can begin: August
            Why: Eligibility as an early childhood teacher → Early childhood education teacher
     44.3–73.9  Find a job (1–6 months)
"
    );
    let output = sotepolku(&["why", "--profile", "-", "nurze"], reijo);
    assert!(!output.status.success());
    assert_eq!(text(&output.stderr), "there is no goal \"nurze\"; did you mean `nurse`?\n");
}

#[test]
fn every_need_that_a_step_serves_is_told() {
    // Says neither which Finnish nor what schooling: basic education serves both the studies and the goal.
    let told =
        why(r#"{"age":14,"municipality":"698","schooling":"none","educated-in":"finland","residence":"citizen"}"#, "en", "practical-nurse");
    let studies = "            Why: Basic education → Study to be a practical nurse\n            Why: Basic education → Practical nurse\n";
    assert!(told.contains(studies), "{told}");
}
