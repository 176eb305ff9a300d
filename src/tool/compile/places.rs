//! Where to learn, whom to ask and how we know: places, providers, services, contacts, facts and what came of projects.

use super::*;

impl Compiler<'_> {
    pub(super) fn municipality(&mut self, entry: &Entry<RawMunicipality>) -> Municipality {
        let (file, raw) = (entry.file, &entry.value);
        Municipality {
            id: raw.code.get_ref().clone(),
            name: name(&raw.name_fi, &raw.name_sv, &raw.name_en),
            county: self.reference_if(file, raw.county.as_ref(), Of::Counties),
            area: self.reference_if(file, raw.area.as_ref(), Of::Areas),
            website: raw.website.clone(),
        }
    }

    pub(super) fn qualification(&mut self, entry: &Entry<RawQualification>) -> Qualification {
        let (file, raw) = (entry.file, &entry.value);
        let unit = raw.unit.as_ref().map(|unit| self.keyword(file, unit, SizeUnit::ALL, SizeUnit::id));
        if raw.size.is_some() != unit.is_some() {
            self.wrong(file, &raw.id, "a size needs a unit, and a unit a size", Some("for example: size = 180, unit = \"osp\"".to_owned()));
        }
        Qualification {
            id: raw.id.get_ref().clone(),
            name: name(&raw.name_fi, &raw.name_sv, &raw.name_en),
            code: raw.code.clone(),
            size: raw.size.zip(unit),
        }
    }

    pub(super) fn provider(&mut self, entry: &Entry<RawProvider>) -> Provider {
        let (file, raw) = (entry.file, &entry.value);
        Provider {
            id: raw.id.get_ref().clone(),
            name: name(&raw.name_fi, &raw.name_sv, &raw.name_en),
            campuses: self.references(file, raw.campuses.iter(), Of::Municipalities),
            offers: self.references(file, raw.offers.iter(), Of::Offers),
            website: raw.website.clone(),
            unconfirmed: raw.unverified.iter().flatten().map(|text| self.keyword(file, text, Unconfirmed::ALL, Unconfirmed::id)).collect(),
            checked: self.checked(file, ("provider", &raw.id), &raw.source, (&raw.checked, &raw.review_by)),
        }
    }

    pub(super) fn service(&mut self, entry: &Entry<RawService>) -> Service {
        let (file, raw) = (entry.file, &entry.value);
        Service {
            id: raw.id.get_ref().clone(),
            name: name(&raw.name_fi, &raw.name_sv, &raw.name_en),
            website: raw.website.clone(),
            unverified: raw.unverified.unwrap_or(false),
            checked: self.checked(file, ("service", &raw.id), &raw.source, (&raw.checked, &raw.review_by)),
        }
    }

    pub(super) fn contact(&mut self, entry: &Entry<RawContact>) -> Contact {
        let (file, raw) = (entry.file, &entry.value);
        let reach = match (&raw.municipalities, &raw.county, &raw.area) {
            (None, None, None) => Reach::Nationwide,
            (Some(municipalities), None, None) => Reach::Municipalities(self.references(file, municipalities.iter(), Of::Municipalities)),
            (None, Some(county), None) => self.named(file, county, county.get_ref(), Of::Counties).map_or(Reach::Nationwide, Reach::County),
            (None, None, Some(area)) => self.named(file, area, area.get_ref(), Of::Areas).map_or(Reach::Nationwide, Reach::Area),
            _ => {
                let place = raw.area.as_ref().or(raw.county.as_ref()).unwrap_or(&raw.id);
                self.wrong(
                    file,
                    place,
                    "a contact has `municipalities`, `county` or `area`, or none of them for the whole country",
                    Some("keep the one that says whom it serves; make two contacts where both are meant".to_owned()),
                );
                Reach::Nationwide
            }
        };
        if raw.channels.is_empty() {
            self.wrong(
                file,
                &raw.id,
                "a contact needs at least one channel",
                Some("for example: channels = [{ kind = \"web\", value = \"https://…\" }]".to_owned()),
            );
        }
        Contact {
            id: raw.id.get_ref().clone(),
            purpose: self.keyword(file, &raw.purpose, Purpose::ALL, Purpose::id),
            name: name(&raw.name_fi, &raw.name_sv, &raw.name_en),
            service: self.reference_if(file, raw.service.as_ref(), Of::Services),
            provider: self.reference_if(file, raw.provider.as_ref(), Of::Providers),
            reach,
            when: self.condition_if(file, raw.when.as_ref(), Moment::AtTheStart),
            channels: raw
                .channels
                .iter()
                .map(|channel| Channel {
                    kind: self.keyword(file, &channel.kind, ChannelKind::ALL, ChannelKind::id),
                    value: channel.value.clone(),
                    unverified: channel.unverified.unwrap_or(false),
                })
                .collect(),
            unverified: raw.unverified.unwrap_or(false),
            checked: self.checked(file, ("contact", &raw.id), &raw.source, (&raw.checked, &raw.review_by)),
            has_note: self.has_note.contains(&format!("contact-{}-note", raw.id.get_ref())),
        }
    }

    pub(super) fn fact(&mut self, entry: &Entry<RawFact>) -> Fact {
        let (file, raw) = (entry.file, &entry.value);
        Fact {
            id: raw.id.get_ref().clone(),
            status: self.keyword(file, &raw.status, FactStatus::ALL, FactStatus::id),
            checked: self.checked(file, ("fact", &raw.id), &raw.source, (&raw.checked, &raw.review_by)),
            from: raw.from.as_ref().map(|text| self.date(file, text)),
            until: raw.until.as_ref().map(|text| {
                self.origins.note("until", raw.id.get_ref().clone(), file, text.span());
                self.date(file, text)
            }),
        }
    }

    pub(super) fn evidence(&mut self, entry: &Entry<RawEvidence>) -> Evidence {
        let (file, raw) = (entry.file, &entry.value);
        let place = |id: &str| raw.counts.iter().position(|count| count.id.get_ref() == id);
        let mut counts = Vec::new();
        for (own, count) in raw.counts.iter().enumerate() {
            self.origins.note("count", count_id(raw.id.get_ref(), count.id.get_ref()), file, count.id.span());
            if place(count.id.get_ref()) != Some(own) {
                self.wrong(
                    file,
                    &count.id,
                    format!("there are two counts `{}`", count.id.get_ref()),
                    Some("take one out, or give it another id".to_owned()),
                );
            }
            let part_of = count.part_of.as_ref().and_then(|whole| {
                let found = place(whole.get_ref()).filter(|whole| *whole < own);
                if found.is_none() {
                    let help = suggestion(whole.get_ref(), raw.counts[..own].iter().map(|count| count.id.get_ref().as_str()));
                    self.wrong(file, whole, format!("no count before this one is called `{}`", whole.get_ref()), help);
                }
                found
            });
            counts.push(Count { id: count.id.get_ref().clone(), people: count.people, part_of });
        }
        Evidence {
            id: raw.id.get_ref().clone(),
            name: name(&raw.name_fi, &raw.name_sv, &raw.name_en),
            from: self.date(file, &raw.from),
            until: self.date(file, &raw.until),
            total: raw.total,
            overlapping: raw.overlapping.unwrap_or(false),
            counts,
            checked: self.checked(file, ("evidence", &raw.id), &raw.source, (&raw.checked, &raw.review_by)),
        }
    }
}
