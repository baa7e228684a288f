/** Agreements by which a leader or mentor school helps others (партнёрские соглашения, договоры о сетевом взаимодействии). */
@NullMarked
package ru.podyom.roadmap.partnership;

import org.jspecify.annotations.NullMarked;
