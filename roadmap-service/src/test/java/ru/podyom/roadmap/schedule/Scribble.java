package ru.podyom.roadmap.schedule;

import java.util.Random;

/** Words and signs of deadlines in no order. */
final class Scribble {

    private static final String[] WORDS = """
            до с по после в течение года январь мая 2021 22 квартал четверть I II раз ежегодно - , . учебный конца \
            каждой 31.02.2021 30.12.20 далее период 5 числа 0 99 срок дней недельный полугодие не позднее 03.2024 \
            13.2024 января 45 понедельник первая неделя декада начало сентябрь весна последняя / ( ) рабочих \
            итогам окончании каникулы осенние занятий ВПР ГИА диагностики 29 февраля каждый вторник следующего отчётным \
            - январь- каждого четверти полугодия графику постоянно начала в\
            """.split(" ");

    private static final String SIGNS = " ,.-–/()абвгдеёжзиклмнопрстуфхцчшщыьэюя0123456789IVXХ\n";

    private Scribble() {}

    static String of(Random random) {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(8); left >= 0; left--) {
            if (random.nextInt(4) == 0) {
                text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            } else {
                text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(5) == 0 ? "" : " ");
            }
        }
        return text.toString();
    }
}
