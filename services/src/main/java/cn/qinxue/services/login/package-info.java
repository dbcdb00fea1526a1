@NullMarked
package cn.qinxue.services.login;

import org.jspecify.annotations.NullMarked;
