/** Papers of a face-to-face class: 报名表, 签到表, 座位表. They hold what is printed and know nothing of where it came from. */
@NullMarked
package cn.qinxue.services.classdocument;

import org.jspecify.annotations.NullMarked;
