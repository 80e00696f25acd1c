package org.countrydesk.extract.term;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Styles before a name and honours after it, which are no part of it: {@code Sir}, {@code Captain}, {@code KCMG}. A peer's
 * title stays, as it stands for the name.
 */
final class TermHonours {

    private static final Pattern STYLE = Pattern.compile("(?:(?:The|His|Her) )?(?:(?:Rt\\.?|Right|Most) )?(?:Hon(?:ou?rable|'ble|’ble)?\\.?|Sir|Dame"
            + "|Mr\\.?|Mrs\\.?|Ms\\.?|Miss|Dr\\.?|Doctor|Prof(?:essor)?\\.?|Rev(?:erend)?\\.?|Don|Doña"
            + "|(?:(?:Lieutenant|Lt\\.?|Major|Maj\\.?|Brigadier|Brig\\.?|Vice|Rear|Air|Field|Wing|Group|Squadron|Flight|First|Second)[ -])?"
            + "(?:General|Gen\\.?|Colonel|Col\\.?|Major|Maj\\.?|Captain|Capt\\.?|Commander|Cdr\\.?|Admiral|Adm\\.?|Commodore|Brigadier|Lieutenant"
            + "|Lt\\.?|Marshal|Officer|Leader))\\s++(?=\\p{Lu})");

    private static final Pattern HONOUR = Pattern.compile("[\\s,]++(?:(?:KG|KT|KP|GCB|KCB|DCB|CB|GCMG|KCMG|DCMG|CMG|GCVO|KCVO|DCVO|CVO|LVO|MVO|GBE|KBE|DBE"
            + "|CBE|OBE|MBE|CH|OM|ISO|DSO|DSC|MC|DFC|AFC|TD|DL|JP|QC|KC|SC|SE|MP|PC|RN|RM|RAF|Bt|FRS|AC|AO|AM|CNZM|ONZM|USN|USMC|USAF"
            + "|Ret|Esq|PhD|MD|K\\.C\\.M\\.G|C\\.M\\.G|K\\.C\\.B|C\\.B|G\\.C\\.M\\.G|K\\.C\\.V\\.O|C\\.V\\.O|O\\.B\\.E|C\\.B\\.E)\\.?)$");

    private TermHonours() {}

    /** Return how many characters of styles stand before the name; at least two words stay, or a word and an initial. */
    static int before(String words) {
        int from = 0;
        Matcher style = STYLE.matcher(words);
        while (style.region(from, words.length()).lookingAt() && words.indexOf(' ', style.end()) > 0) {
            from = style.end();
        }
        return from;
    }

    /** Return where the name ends before the honours after it. */
    static int after(String words) {
        int to = words.length();
        Matcher honour = HONOUR.matcher(words);
        while (honour.region(0, to).find() && words.substring(0, honour.start()).chars().anyMatch(Character::isLowerCase)) {
            to = honour.start();
        }
        return to;
    }
}
