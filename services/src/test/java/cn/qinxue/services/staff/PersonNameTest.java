package cn.qinxue.services.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {
    @ParameterizedTest
    @CsvSource({
        "张三, 张三",
        "' 张 三 ', 张三",
        "张\u3000三, 张三",
        "阿依古丽•买买提, 阿依古丽·买买提",
        "阿依古丽 . 买买提, 阿依古丽·买买提",
        "阿依古丽．买买提, 阿依古丽·买买提",
        "John  Smith, John Smith",
        "王㛃䶮, 王㛃䶮",
        "李𠅤, 李𠅤",
    })
    void writesANameInOneWay(String text, String name) {
        assertThat(PersonName.clean(text)).isEqualTo(name);
        assertThat(PersonName.clean(name)).isEqualTo(name);
    }
}
