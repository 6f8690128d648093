import type { TypeModel } from './type-words';

/** Learned by `npm run train`; not written by hand. */
export const TYPE_WEIGHTS: TypeModel = {
  bias: {
    'abandoned-vehicle': -1,
    animal: -0.96,
    'animal-bite': -0.97,
    barking: -0.95,
    'burglary-discovered': -1.01,
    civil: -0.94,
    crash: -1.04,
    'crash-private': -1.05,
    custody: -1.02,
    'disabled-vehicle': -1,
    fireworks: -0.96,
    'found-property': -1.07,
    fraud: -0.96,
    harassment: -1,
    'hit-and-run': -1,
    inquiry: -0.69,
    lockout: -0.93,
    'lost-property': -1,
    noise: -0.96,
    parking: -1.04,
    program: -1.01,
    'reckless-driving': -1.06,
    shoplifting: -0.93,
    stalking: -0.94,
    supplement: -1.09,
    'suspicious-person': -1.06,
    'suspicious-vehicle': -1.04,
    theft: -1.01,
    threats: -0.97,
    trespass: -1.01,
    utilities: -0.89,
    vandalism: -0.96,
    'vehicle-theft': -0.95,
    'welfare-check': -1.06,
  },
  words: `
aa suspicious-person 71
aaa disabled-vehicle 122
abajo inquiry -103 noise 46
abandonado abandoned-vehicle 273 parking -57
abandoned abandoned-vehicle 147 found-property 95 utilities 50
abejas animal 47
abierta inquiry -43 noise 45 trespass 51
abierto inquiry -46
aboard found-property 56
abogada inquiry 61 supplement 118
abogado fraud -43 inquiry 70 supplement 53
abot civil -78 harassment 69 inquiry -58 supplement 89
about inquiry 68
above noise 90
abre inquiry 43
abren animal 63 civil 42 inquiry 88 theft -43
abrieron theft 92
abrigo lost-property 48
abril supplement 128
absent inquiry 101 welfare-check 68
abt noise -60 supplement 84 suspicious-vehicle 55
abuela inquiry -72 welfare-check 40
abuelito noise 50
abuse civil 141 inquiry -72 vehicle-theft 74
ac animal 89
aca lost-property 43
acaba inquiry -77
acabo utilities 53
academy inquiry -90 program 196
accept inquiry 82
accidente inquiry 53 supplement 84 utilities 42
accidents utilities 41
account fraud 232 inquiry -164
accounted civil 46 inquiry 82
acct fraud 222
acid inquiry 51
aclara custody 62 inquiry 53
acordeon inquiry -40 lost-property 123 noise 106
across parking 58
act civil 48
acting program 43
action theft -49
active inquiry -83 program 88
actual lost-property 49 program 74
actually civil -44 inquiry -53
acuerda lost-property 79
acuerdo civil 41 inquiry -62
ad supplement 72 vandalism 81
add found-property -45 fraud -53 inquiry -203 supplement 282 theft -99
added inquiry -86 program 102 supplement 112
adding inquiry -58 noise 93 supplement 100 theft -119 vehicle-theft 69
addr inquiry -44 supplement -53
address found-property 66 inquiry 121
adentro inquiry -69 utilities -44
adjuster inquiry 192 supplement 147
administracion noise 64
adn supplement 66 vandalism 68
adonde found-property 44 inquiry 64
adopted inquiry 88
adoption supplement -42
adult inquiry 92
adults suspicious-vehicle 54 trespass 67
adv civil 69
advice civil 51 harassment 95 inquiry 118 supplement -50
advocate supplement 126
affairs inquiry 78
afraid disabled-vehicle 44 trespass 42
after inquiry -43
afternoon noise 44 parking 74 theft 45
afuera inquiry -50
ag civil -50 inquiry 213
again noise 83
agarrada civil -44
agarraron animal 45 inquiry -49 supplement 44
age found-property 50 inquiry 54
agen noise 92 parking 64
agency theft 53
agent fraud 76 supplement -42
ages inquiry 87
aggressive animal 60
agian animal 50 harassment 47 inquiry -80 noise 83
agin harassment 41 hit-and-run 47 inquiry -58 parking 83 suspicious-person 55 trespass 52
ago civil -53 noise -54
agosto civil 47 inquiry 117
agreed civil 147 inquiry -91 supplement 42
agua utilities 155
ahi inquiry -108
ahorita animal 43 noise 47 parking 51
ai utilities 59
aid civil 48 inquiry -47 lost-property 83 program 50 supplement -59
aides inquiry 42
aids inquiry -46 lost-property 90 supplement -45 theft 117 welfare-check 61
aimed utilities 52
aint inquiry -73 threats 45
air civil 51 theft 47 vandalism 43
airbag crash 45 inquiry -48
airbags crash 68 crash-private 60
airbnb civil 54 fraud 61 inquiry -40 vandalism 117
aire civil 46 inquiry -60
airpods supplement 105 theft 228
airport inquiry 44
airsoft inquiry 44
airtag inquiry 106 stalking 79
aisle inquiry -76 suspicious-person 47
al civil -63 program 40
alambre inquiry -44
alarm fraud -46 noise 47 program 43 utilities -43
alarma noise 75
alarms inquiry -66 program 63
alas noise 65
alaska inquiry 150
alcantarilla inquiry -43 lost-property 51 utilities 182
alcohol inquiry 53
aldi hit-and-run -43
alert inquiry 67 lost-property 46
alerta supplement 54
alexandria inquiry -54 utilities 78
alguien inquiry -49 welfare-check 55
algun inquiry 145 lockout 43
all fraud -52 noise 46
alla lost-property 66 vandalism 41
allen utilities 52
alley civil -45 parking 95 reckless-driving 49 suspicious-person 50 utilities 110
allowed inquiry 331 noise 43 utilities -52
allready lost-property 58
alma inquiry 57 reckless-driving 47
almost reckless-driving 69 supplement 49
alone animal -40 civil -45 program 47
along animal -47 inquiry -122 program 92 trespass 51
alongs inquiry -131 program 181
alongside welfare-check 53
alot inquiry 44
aloud noise 66
already crash 40
alredy found-property 52
alright utilities -42 welfare-check 53
also program 59 theft 53
alta inquiry 48 noise 98
altar suspicious-person 84
altima abandoned-vehicle 83 inquiry -45 suspicious-vehicle 49 vehicle-theft 59
alto reckless-driving 69 utilities 143
aluminio found-property 66 inquiry -54
alumni utilities 107
always noise 44
alzheimer inquiry -62
alzheimers program 64
am noise 148 utilities -50
ama found-property 66
amable civil 46
amanecieron inquiry -55 vandalism 92
amanecio inquiry -53 vandalism 127
amarillo lost-property 44 parking 66
amarrada abandoned-vehicle 59
amarrado animal 51 barking 84 civil -42 inquiry -82
amazn theft 190
amazon inquiry 62 supplement -46 theft 90
amber inquiry 76
ambulance civil -58 fraud -56 inquiry 104 lost-property 86 parking 57 supplement -49 utilities -42
ambulancia inquiry 113 lost-property 41
amenaza civil 99 parking 51
amenazas civil 131 harassment 149 inquiry 40
amenazo civil 59 harassment 83 theft 73 threats 100
ami custody 49 harassment 104 inquiry -50
ammo found-property 90 inquiry 83
ammonia animal 44 inquiry -57
andaba supplement -91
ando inquiry 103 supplement 73
angry civil -60 harassment 85
anillo animal 53 lost-property 80 utilities 50
animal animal 170 inquiry -41
animals civil 102
ankle animal-bite 70 inquiry -60
anniversary inquiry -42
annoyed inquiry -55 vandalism 57 welfare-check 43
annoying harassment 40 inquiry -50 noise 65 reckless-driving 49
ano inquiry 204 utilities 47
anoche animal -50 fireworks 49 theft 71 vandalism 60
anonymous harassment 101
anos inquiry 58 supplement 66
anser fraud 88
answered welfare-check 54
answering civil -58 welfare-check 46
answers animal 77 inquiry -70
ant fraud 68 utilities 67
antecedentes inquiry 61
antes utilities 78
antier civil -45 inquiry -47 theft 154
antro inquiry -43
anxious inquiry 101
any inquiry 102 program 46
anybody inquiry -47 lost-property 56 supplement 43 suspicious-person 51
anyhow inquiry -62
anymore supplement 96
anyone animal 60 crash 50 found-property -46 lost-property 83
anything harassment -57 inquiry 66 parking 42 suspicious-person 54
anyway inquiry 57 utilities 44
anywhere inquiry 116 noise -41 utilities 48
apaga welfare-check 42
apagada inquiry -48 utilities 83
apagado utilities 75
apagaron inquiry -96
aparece inquiry -56 lost-property 89
aparecio inquiry 67 supplement 236 theft -60 vehicle-theft 45
apartamento civil 87 fraud 64 inquiry -68 parking 48
apartment fraud 42
apellido supplement 59
apenas fireworks 51 supplement 67
apesta animal 83
apologized crash 85 inquiry 60 supplement 46
apologizes inquiry -42
apology theft 62
apoyo inquiry 144 program -43
app civil -51 fraud 58
appeal inquiry 84 program 43
apply fraud 59 noise 57
approx welfare-check 46
appt program 85 stalking 56
april civil 54 inquiry 71
apron civil 51
apt civil 45 inquiry -54
apts noise 55 vandalism 53
apunta civil 71
apuntando suspicious-person 56
ar inquiry -55
arbol civil 197
arboretum lost-property 52 parking 44
arby utilities 81
arcade custody 65
arching inquiry 77
area utilities 51
arent inquiry -41
argue noise 84 parking 54
argued civil 122 inquiry -45 supplement -40
arguing civil 77 noise 60 trespass 60
argument noise -48
arizona inquiry 46 supplement 63 welfare-check 47
arm animal -57 inquiry -75
arma inquiry 69
armada inquiry 113
armado inquiry -45
armas civil -41 custody 41 program 55
arms inquiry -70 supplement -42 vandalism 43
armstrong lost-property 57 reckless-driving 41
arnes inquiry 44
arond found-property 49
around inquiry -67
arrancones noise 46 reckless-driving 134
arregla civil 103 crash-private 45 utilities 57
arreglen utilities 145
arreglo vandalism 72
arrest fraud 83
arrested civil 60 fraud 56
arrived theft 43
arrow lost-property -49 utilities 210
arrows utilities 41
arson inquiry 60 supplement 90
art utilities -48
as utilities 42
asador civil -47 inquiry -45
asaltando inquiry -44
asaltaron inquiry 65
asalto inquiry 52 lockout 44
ase theft 55
aseguranza crash 153
ash utilities 112 welfare-check 42
ashamed burglary-discovered 41 inquiry -85
ashes found-property 62
ashland abandoned-vehicle 51 inquiry 100 lost-property 56 parking 88
asi suspicious-person 49
asiento found-property 51 program 86
asilo lost-property 67
ask crash-private 42 fraud -54 inquiry 114 noise 42 utilities 61
asked inquiry -49 supplement 58 welfare-check 61
asking harassment -40 inquiry 76 noise -42 supplement 41
asks civil -41 inquiry 145 program 50
asleep inquiry -76 trespass 43
asma inquiry 46
asphalt inquiry -45 utilities 59
assault supplement 42
assigned parking 147 theft -46
assist inquiry 42 program 42
assistant program 52
asst found-property 58 theft 64
asta inquiry 61 noise 72 theft 54
asthma inquiry -52 supplement 42
asusto inquiry 78 noise 51
ate utilities 63
athens crash 50
atic found-property 109 inquiry -97 program -41
atico animal 49
atlanta animal 62 fraud 53 inquiry 68 program 82
atm civil -42 found-property 52 inquiry 107
atorado animal 95
atras inquiry -47
atravesado parking 43 utilities -44
atropellaron supplement 48
attached civil 65 inquiry -47 trespass 100 utilities -48
attack animal 83 inquiry 43
attempt inquiry 128 program 47 supplement 84
attendance welfare-check 65
attic animal 68 found-property 46
attorney civil 67 inquiry 98
atty inquiry 182 supplement 62
audio inquiry -47 threats 55
audit supplement -92
aug animal -52 harassment 42 inquiry 40 supplement 167
august civil 63
aun inquiry 89
aunt lost-property -43 welfare-check 65
autism inquiry -85
autistic inquiry -47
auto burglary-discovered 55
autobus lost-property 64
ave parking 68
avento inquiry -56 vandalism 70
avenue program 45
avienta civil 154 harassment 168
avientan civil 83 fireworks 41
avisar fraud 79
avisarle welfare-check 132
aviso fraud 49 inquiry 61
avoid inquiry 42 reckless-driving 59
away crash-private -46 theft -51
awful animal 110 hit-and-run 40
awning crash 55 crash-private 62
axe inquiry -64
axes noise 79
ay inquiry -70 noise 42 utilities 45
ayer crash 43
aylesford parking 62
ayuda inquiry 89
ayudar inquiry -93
azaleas civil 80 found-property 48 utilities 145
azucar suspicious-person 58
azul inquiry -44
b found-property 48
babea inquiry -81
babies animal 118
baby civil -76 found-property -41 inquiry -102
babys animal 63 inquiry -42
bache utilities 165
back supplement 46
backed crash-private 181 hit-and-run 48
backfiring crash -61
background inquiry 74 program -85
backhoe inquiry -64 noise -67 utilities -65
backpack inquiry -49 lost-property 64
backs utilities 154
backup noise 44 suspicious-person 70 suspicious-vehicle 47 utilities 83
backyard inquiry 81 utilities 55
badge found-property 55 inquiry 50 lost-property 47 supplement -54 suspicious-person 170
bag animal -40 civil -53 found-property 79 fraud -41 lost-property 66 theft 47
bagel program 49
bagged inquiry 58 supplement 44
baggie found-property 118 inquiry -52
bagpiper noise 190
bags inquiry -42 suspicious-vehicle 42
bail fraud 78 inquiry 46
bailando noise 45
bailed inquiry -49
bait inquiry 85
baja abandoned-vehicle 46 inquiry 43
bajaron noise 62
bajen noise 154
bajito animal 41
bajo reckless-driving 48
bak inquiry -50 supplement 66 suspicious-person 42 trespass 48
bake inquiry 59 theft 57
baker inquiry 63
bakery inquiry 52 supplement -55 theft -41
baking program 48
balas found-property 141
balazos fireworks 74 inquiry -45 utilities -43
balcon noise 54 utilities -86
balcony civil 52
baler inquiry -51
bales inquiry -47
ball civil 56 parking 46
ballfield vandalism 121
balloon civil 58
balloons inquiry 121 suspicious-person 65 vandalism 48
ballpark fireworks 104 noise 63 utilities 73
bamboo civil 217
ban civil 41 inquiry 178 utilities 46
banana inquiry -45
banco civil 48 fraud 140 theft -55
band inquiry -57 lost-property 49 noise 170
banda noise 234
bandaid inquiry 74 parking 63 vandalism 45
bang utilities 88
banging animal 59 noise 104
bangs inquiry -65 utilities 56
bank civil -43 fraud 159 inquiry -63 lost-property -41 supplement -71
banned animal 53 harassment 81 inquiry 92 noise 52 trespass 61
bano found-property 40
banqueta inquiry 44 utilities 110
baptist parking 64 welfare-check 96
bar noise 49
barata inquiry 49
barbecue civil 69 parking 60
barber civil 74 theft 48
barda civil 46 vandalism 111
bare utilities 51
barely civil -64 inquiry -55
bark barking 144
barking barking 271 civil -42 inquiry -75 noise -53 program -49
barks barking 223 inquiry -63 noise -84
barn found-property -59 inquiry -89 vandalism 51
barns suspicious-person 59
barranco abandoned-vehicle 45
barred civil -50 inquiry -67 trespass 150
barrel crash 41 inquiry 62
barrels utilities 118
barricade inquiry 56
barricaded inquiry -50
barricades inquiry 44 noise -46 program 53 utilities 42
barrio found-property 45
bars inquiry 53 shoplifting 43 suspicious-person 40
bartender fraud 41 inquiry 54
base noise 61
baseball vandalism 107
basement civil 59 inquiry 49
bashed inquiry -42 vandalism 180
basket theft 54
basketball animal 48 civil 46 inquiry -41 noise 42 utilities 48
bass civil -50 noise 277
baston inquiry -49 lost-property 48 noise 45
basura civil 58 utilities 113
bat animal 180 civil -42 vandalism 47
bate inquiry -44 lost-property 46
bateria disabled-vehicle 61 theft 49
bath supplement -52 theft 62
bathrobe noise 58
bathroom inquiry -77
bathtub inquiry -72
bats animal 91 inquiry -113 reckless-driving 56
batt noise 72
battery disabled-vehicle 63
bautizo animal 73
bawling animal 52 fraud 46
bay animal 54 disabled-vehicle 55 parking -56
bayonet found-property 162 inquiry 109 lost-property 82
bb noise -43 supplement -53 vandalism 154
bday program 90
beach burglary-discovered 47 found-property 64 inquiry -50 suspicious-person 51
bead supplement 43
beads inquiry 61
beagle animal 135 animal-bite 50 barking 65 inquiry -49 lost-property -47
beagles inquiry 41
beam inquiry -47
bean trespass 66 vandalism 55
beat inquiry 80
beaten inquiry 54
beating civil -46 inquiry -82
beaumont hit-and-run 66 noise 51 reckless-driving 74
beauty utilities 63
bebe program 69
because parking 44
become inquiry 78 program 112
bed inquiry -89
bedrm inquiry -79
bedroom civil 44 noise 74
beds civil 44 program 76
bedtime inquiry -62 noise 64
bee animal 42 inquiry -56 utilities 42
beech inquiry 54 supplement 53
beekeeper animal 145 inquiry -48
been abandoned-vehicle 44 utilities 71
beep noise 110
beeped inquiry 67 program 85
beeping utilities -42
beeps civil 49
beer inquiry -70 noise 74 reckless-driving 54
beers inquiry 93
bees animal 203 utilities -57
befor fraud 56 inquiry 64 noise 63
before animal -42 supplement -52
began inquiry -43 theft 46
begging noise -52
begin noise 55
behind inquiry -78 theft -49
being animal 43 noise 60
believe animal 92 civil 76 harassment 68 supplement 41
believes suspicious-person 73
bell inquiry -55 noise 58 supplement 49 theft 73
bellaire inquiry 54 utilities 58
bells inquiry 82 noise 158
belly inquiry -91
belongs found-property 42 inquiry -49
belt supplement 45
ben found-property 67 noise 70
bench found-property 72 inquiry -42 vandalism 103 welfare-check 41
benches found-property 50 vandalism 132
bender crash 59 crash-private 106
beneath found-property -70
bent crash-private 50 utilities 54 vandalism 54
berea found-property 51 supplement 44
beside inquiry -52 noise 50
besito crash 75 crash-private 137
bet inquiry 115
better lost-property 62 program 70
betw civil 60 inquiry 41
between lost-property 68 theft 78
bible found-property 55
bici inquiry -45 shoplifting 42 theft 130
bicicleta abandoned-vehicle 44 inquiry -73 theft 117
bicycle burglary-discovered 55 found-property 90 theft 67
bicycles burglary-discovered 57 theft 44
bien inquiry 45
big utilities 68
bigger disabled-vehicle 52 inquiry -126
bike inquiry -73 lost-property -44 supplement 78 utilities 60
bikes noise 104 reckless-driving 83 suspicious-person 47 theft 84 utilities -66
bill fraud 52 harassment 41 inquiry 101 program -51 utilities -54
billboard utilities 56
billing civil -45 fraud 62
bills civil -70 inquiry 90
bin found-property 45 lost-property 57
binder found-property 50 inquiry 80
bingo noise 42 theft 55
bins parking -44 utilities 63
birch inquiry 69 utilities -109
bird animal 190 vandalism 53
birds animal 95
birth custody 50 inquiry 48
birthday inquiry -50 noise 58 program 116 suspicious-person 43
biscuit animal 55 inquiry -62
bit animal-bite 54 noise 43
bitcoin fraud 144 inquiry -55
bite animal 104 animal-bite 80
bites animal 71 inquiry 52
biting inquiry 52
bits fraud 67
bitten animal 80 animal-bite 56
bk theft 71
black animal 46 inquiry -93 lost-property 51
blade utilities 43
blak animal 65
blames fraud -48
blanca animal 84
blank inquiry 76 supplement 50
blanket inquiry -46
blankets inquiry 117 program 74 suspicious-person 70 utilities 49
blanks inquiry 189 program 53
blast utilities -41
blasting noise 77
bldg crash 40 inquiry -54
bleach theft 60
bleachers found-property 40 inquiry -55
bled fraud -70
bleeding inquiry -47
bless inquiry 69 program 70 suspicious-person 58
blew civil 47
blinds vandalism 45 welfare-check 43
blink inquiry -48
blinked utilities 94
blinker utilities 54
blinking animal 41 found-property 60 inquiry -59 utilities 115
blk theft -43 utilities 56
block civil -44 harassment 70 inquiry 107 parking 88 program 64 supplement -45
blockage crash-private 55
blockd fraud -52 harassment 137
blocked fraud 72 harassment 98 noise -57 parking 152
blocking abandoned-vehicle 44 inquiry -82 parking 163
blocks abandoned-vehicle 65 inquiry -90 noise -66 parking 105 theft 41
blood civil -43 supplement -43
bloodbath inquiry 107
blow reckless-driving 76
blower inquiry -69 noise 161
blowers noise 179
blowing utilities 47
blown civil 43 inquiry -67
blows civil 85
blu abandoned-vehicle 95 parking 83
blue inquiry -65 lost-property 42 parking 47 theft -57
bluegrass inquiry 41 suspicious-person 60
board inquiry 71
boarded burglary-discovered 67 inquiry -67 utilities 136 welfare-check 47
boarding burglary-discovered 64 inquiry 48
boards civil 65 inquiry -59 trespass 51 utilities 93
boat abandoned-vehicle 91 parking 49 utilities -76
boathouse found-property 42
boca inquiry -59
bocina noise 94
boda civil 55 fireworks 50
body found-property -69 inquiry 74
boil inquiry 65
boiling inquiry -58
boleto crash 53 crash-private 48 fraud 118 inquiry -46
boletos fraud 152 inquiry -70
bolsa inquiry -79 lost-property 57 theft 69
bolt civil -51 inquiry -43 utilities -57 vandalism 53
bolted animal 73 supplement 49
bolts inquiry 41 program 51
bomb fraud -41 program 40 supplement 48
bomba inquiry 40 utilities 46
bombed supplement -49 theft 56 vandalism 59
bomberos inquiry 127 supplement 58
bombs inquiry 57
bond inquiry 88
bone inquiry -49
bonfire inquiry -58 vandalism 41
bonito inquiry -53
book theft 41
booked utilities 76
books found-property -41 inquiry 67 program 48 trespass 44
boom inquiry 145
boone animal 76 inquiry 85
boonesborough inquiry 50
boot parking 111
booted inquiry 77 parking 138
booth civil 54 inquiry -55 lost-property 58 theft 78
boots parking 48
born fraud 51 utilities 67 vandalism 60
borrow program 141
borrowed civil 137 inquiry -40 supplement 85 theft 112
boss civil 90 harassment -48 inquiry 86
bota animal-bite 65
bote abandoned-vehicle 50 inquiry 44 utilities 82
botes animal 57
both crash 82 crash-private 65
bother inquiry -59
bothered animal 41 inquiry 67 threats 61 trespass 66
bothering animal 52 reckless-driving 47 suspicious-person 75
bothers civil 87
bothr crash-private 72 inquiry -84
boton inquiry -44 utilities 96
bottle found-property 54 inquiry -97 vandalism -40
bottles civil 46 noise 74 utilities 45
bought found-property 89 fraud 95 inquiry 43 supplement -62
bounced crash 46 fraud 116
bouncer civil 59
bouncing civil 83 inquiry 78
bouncy civil 64
bouquet found-property 84 harassment 68 inquiry -65 stalking 76
bourbon civil 81 parking 45 theft 54
bout inquiry 50
bow inquiry 103 utilities -53
bowl animal 100
bowling noise 80 supplement 48
box found-property 40 theft 81
boxes civil 59 program 117
boy civil -43 utilities -51
boyfriend civil -45 supplement -45
boys civil -46 inquiry -97 vandalism 43
bp inquiry -69
bracelet lost-property 61 program 111
brain inquiry -44
brake utilities -66
brakes inquiry -54 lost-property -46
braking animal -40 utilities -51
branch utilities 128
brass lost-property 56 theft 65
brazo civil -46
brazos inquiry -45
bread crash 40
break supplement 46 theft 90
breaker theft 41
breakfast program 48 utilities -48
breaks inquiry 80 program 72
breakup civil 84 stalking 68
breathe inquiry -67
breathing civil -41 inquiry -76
briar animal 75
brick inquiry -46 utilities 40
bride civil 109
bridge program -41 utilities 50
bright supplement 58 utilities -45
brinca inquiry -53
bring found-property 83 harassment -40
bringing custody 81 disabled-vehicle 47 lockout 44
brings custody 43 program 54 supplement 56 vehicle-theft 55
brk parking 83 utilities 43
bro civil 59 inquiry -86
broad utilities 40
broadway utilities -50
brok abandoned-vehicle 55 civil 66 disabled-vehicle 62 inquiry -43 vandalism 62
broke utilities -43
broken burglary-discovered 40 inquiry -43 suspicious-person -41 utilities 41 vandalism 114
broker fraud 120 inquiry 48 supplement -51
brother supplement 91 theft -72
brothr inquiry 69 supplement 91
brought lost-property 48 program 50
brown animal 41 utilities 64
brownies noise 83
bruise supplement 50
bruised utilities 46
bruises custody 87 inquiry 50
brush inquiry 50
brushes utilities 81
bryan animal 64 crash 45 inquiry -63 utilities 40
btwn burglary-discovered 76 theft 63
bubbles inquiry -41 utilities 55
bubbling inquiry -54
bucket animal 68 fireworks 59
buckled reckless-driving 58
bucks civil 78 fraud 91 inquiry 61 theft 51
buen civil 42
buenas animal 51 inquiry -49
buffet lost-property 67 theft -44
bug vehicle-theft 66
bugs civil 52 suspicious-person 48 utilities 86
buick abandoned-vehicle 88 animal -70 crash 45 inquiry -58
built theft -49 vandalism 46
bull civil -47
bullet found-property 82 program 42 utilities -52 vandalism 112
bullets found-property 58
bullied inquiry 79 supplement 119
bullying harassment 145 inquiry 51
bump crash 57 crash-private 107 inquiry 66 reckless-driving -45
bumped crash-private 99 supplement -49 utilities -41
bumper animal -46 civil -53 crash 63 crash-private 95 hit-and-run 61 parking 63 utilities -53
bumpers crash 63 crash-private 79 inquiry -89
bumping harassment -47 inquiry -47
bumps inquiry 67 reckless-driving -66 utilities 98
burg burglary-discovered 47 inquiry -49 supplement 65
burger inquiry -119 utilities 58
burglar supplement -47
burglars inquiry 65 suspicious-person 41
burglary inquiry -85 supplement 184 theft -53
buried utilities 69
burn civil -42 utilities -47
burned abandoned-vehicle 56 fraud 56 inquiry 80 supplement 79 vandalism 48
burning civil -62 inquiry -51 utilities -75
burnt civil -45 inquiry 65 supplement 50
burr utilities 80
burrito civil 71 inquiry 74
burst utilities 64
bury civil 69 lost-property 60 threats 68
bus civil -44 lost-property 55
busca animal 49 inquiry 178 program 69
buscar harassment 96 inquiry -95
busco inquiry 107 program 51
buses utilities 94
bush burglary-discovered 63 reckless-driving 58 supplement 74 utilities 58
business civil 43 inquiry -63 program 42 supplement 40 welfare-check 41
busquen civil -43 supplement 71
busted inquiry -107
busy suspicious-vehicle 51 utilities 49
but inquiry -61
butchered animal 62 civil -46 noise 58 theft -46 vandalism 171
butt inquiry -59
butter inquiry -79
buy civil 75 fraud 90 inquiry 110 program -40
buyback found-property 83 inquiry 128 program 45
buyer civil 137 harassment 53
buying civil 63
buzon crash 105 reckless-driving 51 vandalism 44
buzzed found-property 57
buzzes inquiry 95 noise 78
buzzing inquiry -59 noise -61
bycicle found-property 47 theft 62
bypass hit-and-run 47 reckless-driving 47
c civil 42
cabbie found-property 70
cabin burglary-discovered 153 inquiry -46 trespass 80
cabinet utilities 47
cabinets inquiry -56
cable utilities 166
cables utilities 68
cachete inquiry 80
cachucha civil 52
cada noise 96 reckless-driving 62
cadena theft 54
caer civil 103 inquiry -64 utilities 57
cafe inquiry -41 theft 69
cage supplement 47 theft 55
cages animal 40 supplement 41 theft 95
caida inquiry 68
caja burglary-discovered 71
cajera civil 44
cake inquiry 42 welfare-check 43
cal inquiry -69 supplement 87 utilities 45
calendar animal 82
calf supplement 46
call supplement 76 utilities 51
calld inquiry 130 welfare-check 57
calle inquiry 61 utilities 88
called inquiry -62
callejon inquiry -55 utilities 134
calling harassment 71 inquiry -76
calls harassment 155 inquiry -47
calm civil 42
calmly suspicious-person 96
calor civil 85 supplement 49
cam civil 46 inquiry 43 supplement 55 suspicious-person -44
camara supplement 45 theft 45
camaras program 102 theft 85
cambia civil 69
cambiar custody 49 utilities 58
cambio civil 102
cambridge inquiry -54 utilities 71
came supplement 71 vandalism -41
camel theft 47 vandalism 93
camera supplement 55 suspicious-person 57 theft 62
cameras civil 71 inquiry -63 vandalism 80
camina animal 47 suspicious-person 42
caminar inquiry -49
camino custody 72
camion inquiry -62 parking 57 utilities -60
camiones parking 46
camioneta abandoned-vehicle 46 parking 72 theft 52 utilities -40
camp inquiry 83 noise -48 program 55 trespass 44
campamento inquiry 62 program 48
camped inquiry 84 parking 54
camper abandoned-vehicle 83 parking 82 theft -42
campus inquiry 101
camry utilities -41
cams theft 63
can civil 44 inquiry 112
canasta civil 65 fraud 58
cancel civil 57 found-property -53 inquiry -91 supplement 52 theft -70
cancelar inquiry -56 welfare-check 75
cancele animal 105 noise 75 supplement 92
canceled civil 69
cancelen welfare-check 63
cancelled civil 48
cancer inquiry 95
cancha animal 56
candado burglary-discovered 87
candle harassment 79
candles fireworks 73
candy lost-property -53 shoplifting 80 suspicious-vehicle 47
cane lost-property 84
cannon noise 182
cannons inquiry 119
cannot parking -54
canoe found-property 50 inquiry -88
cans civil -45 suspicious-person 55 utilities 70
cansancio noise 44
cant inquiry -64
canta animal 151 civil -45 noise 194
cap inquiry -53 supplement -47 theft 56
capped found-property 51 inquiry 96 utilities -41
caps found-property -43 inquiry -56
captain inquiry -62 program 125 utilities 48
car crash-private 42 utilities -49
cara civil -52 inquiry -66
carcel inquiry 53
card crash-private 56 fraud 137 supplement 54
cardboard suspicious-person 145 trespass 156 utilities 91
cardinal fireworks 49 utilities 44
cards civil -41 crash 52 fraud 105 lost-property 82
care harassment 60 inquiry 78
career inquiry -90 program 140 supplement -51 theft 54
caregiver civil -86 fraud 40 theft 151
caretaker civil 67
cargos shoplifting 53 supplement 84 theft 43
carne inquiry -45
carnival inquiry 45 threats 58 utilities -50
carpool inquiry -42 reckless-driving 73
carport theft 46
carretera found-property -53
carried lost-property 112
carrier inquiry -49 supplement 56 suspicious-person 40
carrito civil -44 crash-private 84 found-property 64 theft -65
carro abandoned-vehicle 52 animal -49 civil -51 parking 41 suspicious-vehicle 40 utilities -56
carros reckless-driving 71
carry found-property -44 inquiry 132 program -47
cars inquiry -90 parking 41
cart crash-private 112 found-property 48 inquiry 43 theft 52 utilities 53
carta inquiry 154 supplement 51
cartas harassment 73 utilities 59
cartera found-property 76 lost-property 109 theft 50
cartero animal 67 parking 68
carton inquiry 47
carts utilities 137
carved vandalism 183
carver inquiry 62
carving inquiry -41 vandalism 85
carwash crash-private 44 noise 48 utilities -45
casas suspicious-vehicle 51
casco lost-property 48
case lost-property 42 supplement 171
casero civil 200 inquiry 41
cases civil 59 inquiry 79 supplement 107
cash burglary-discovered 45 civil -41 found-property 61 fraud 70 supplement -44 theft 86
cashed fraud 164 theft 82
cashier fraud 47 inquiry -48
cashiers animal 74 inquiry -47 theft 62
casi reckless-driving 88
casing found-property 126
casings found-property 145
casino inquiry 52 parking 40 supplement 83 suspicious-person 54
caso inquiry -61 supplement 185
casserole inquiry -47
cassidy lost-property 92 theft 68
castlewood reckless-driving 49
cat animal 150 utilities -48
catalitico theft 112
catalytic inquiry -46 theft 176 vandalism -94
catch inquiry -72
catching inquiry -56
caterer civil 70
cats animal 143 utilities 59
caught supplement 53
caulk fraud 46
cause inquiry -85
cave inquiry -57 program -43
caving utilities -69
cayo civil -42 utilities -45
ccdw inquiry 65 program -64
cdl program -57
cedar crash 58 crash-private 64
cel inquiry -41
cellar inquiry -42 supplement 49
cellmate harassment 64
cello found-property 105 inquiry -42 lost-property 40
celular found-property 126 supplement 47 theft 57
cement crash 41 inquiry -46 reckless-driving 42 utilities 54 vandalism 89
cemetery noise 71 vandalism 89
cent fraud 164 inquiry -121
center program 45
central inquiry 57
centre theft 62
cerca civil 47
cereal inquiry -68
cerrado inquiry 61
cerrar inquiry 68 program 62 supplement 45
cerraron civil 54
cerro inquiry -49
certificate inquiry 81 lost-property -88
certified inquiry 62
cerveza reckless-driving 57
chain civil -55 harassment 52
chained animal 88
chainsaw inquiry -73 noise 116
chair trespass 49
chairs parking 46 trespass 42
chalk suspicious-person 79 utilities -52 vandalism 110
chamaco harassment 47
chamacos shoplifting 54 theft 62 trespass 76
change custody 42 inquiry 77 lost-property -41 theft 73
changed burglary-discovered 58 civil 80 fraud 61 inquiry -63
changes supplement 57
changing inquiry -56 program 40 trespass 44
chapa inquiry -43
chapel noise 51 theft 111
chaplain program 55 supplement 50
charco utilities -47
charcoal inquiry 54
charge fraud 124
charged civil 187 fraud 68
charger theft 78
charges civil 55 fraud 90 supplement 92 theft 58
charging civil 57 fraud 44 harassment 56 inquiry -59
charity fraud 85 inquiry 46
chase fraud 48 theft 96
chased animal 47
chat harassment 86 program -46 reckless-driving 41
chats harassment 66 supplement 71
chatty welfare-check 69
chavo harassment 69
chavos program 87
cheap lost-property 66
check civil -46 fraud 53 program 83 welfare-check 104
checked inquiry 43 program 75
checking inquiry 41 supplement 66
checkout civil 40
checks fraud 121 inquiry 56 program 64 supplement -40
cheerful inquiry -43 welfare-check 50
chef inquiry 47
chek fraud 74 welfare-check 50
chekd fraud 90
chemical inquiry -54 vandalism 61
chemistry civil 52 inquiry -54
chemo inquiry -58
cheque civil 147 fraud 87 inquiry 112 trespass 74
chess lost-property 48 theft 49
chest inquiry -61
chestnut inquiry -55 utilities 128
chevy theft 51 vandalism 44
chewing animal 93
chica animal 59 civil 67 inquiry -96 program 46
chicago inquiry 191 supplement -98
chick crash -50 crash-private 57 custody 45
chickens animal 140 civil 43
chico inquiry 49 theft 75
chief inquiry 122
children civil -46 custody 44 inquiry -51 noise 43
chili inquiry 41 lost-property 48 program 56
chill supplement 106
chills inquiry 56
chimenea civil -41 inquiry 81 utilities 56
chimes noise 253
chimney animal 87 inquiry -66 supplement 45
chin inquiry -92
china found-property 110 inquiry 61
chinoe suspicious-vehicle 49 theft -41 utilities 69
chip animal 80 fireworks 49
chipper noise 58 supplement -41
chips crash 57 inquiry -49 reckless-driving 53 suspicious-person 55 trespass 84
chiquita supplement 41
chiquito animal 44 found-property 109 lost-property 85
chirp program 93
chirping inquiry 85 program 53
chirps inquiry 120
chispas utilities -91
chk fraud 127 inquiry -40 supplement 74 welfare-check 90
chlorine supplement -44
choca harassment 59
chocaron crash-private 76 supplement 126
choco hit-and-run 53 inquiry -43
chofer inquiry -71 lost-property 42
choferes crash 43
choir inquiry 49 program 44
choke harassment 60
choked inquiry 53 program 67
choking inquiry -76
choque crash-private 46 supplement 52
christmas fraud 47 inquiry 93 noise 51 welfare-check 42
chueca inquiry -41
chueco utilities 60
chunk inquiry -43
church noise 49 parking 54 program 69 theft 75 vandalism 59
chute noise -41 utilities -46
chuy vandalism 45
cielo inquiry 58
cien inquiry 62
cierto inquiry 104 suspicious-vehicle 62
cigarette civil 42 suspicious-person 46
cincuenta program 51 utilities 50
cinder inquiry -64
cinta found-property 44
cintura utilities 49
cinturon inquiry -43
circle inquiry -72
circled animal -40 inquiry -43
circles program 49
circling inquiry -41
cistern supplement -44
cita inquiry 116
citation inquiry 42 utilities -60
cited animal-bite 48 barking 46 civil 103
citizen inquiry -148 program 112
citizens program 161
city found-property -45 inquiry 172 utilities 131 vandalism -42
ciudad inquiry 130
civil civil 199 custody 42 fraud -53 vandalism 44
claim crash 59 found-property 58 inquiry 79 supplement 113
claimed found-property 60 inquiry 74
claiming fraud 125
claims civil 136 inquiry 75
clapped animal 57
claro supplement 43
clase fraud 44 inquiry -52 program 92
clases program 199
class civil -41 found-property -45 program 125
classes program 76 theft 41
classroom animal 76
clave found-property 47
clavos civil 46 inquiry 79
clay disabled-vehicle 50 inquiry -66 noise 72
clays inquiry -41
clean suspicious-person 55
cleaned theft 96 vandalism 62
cleaner inquiry -42
cleaners civil 123 fraud 54 theft 65
cleaning civil -49 found-property 78 inquiry -41
cleans utilities 165
cleanup trespass 91 vandalism 57
clear inquiry 85 noise -41 supplement 65
clearance inquiry 96 supplement 70
cleared supplement 124 theft -46 utilities 67
clearing inquiry 98
clerk utilities -45
cleveland supplement 59 theft 44
click fraud 99 inquiry -105
clicked fraud 57
clicks theft 44
client inquiry -104
clienta harassment 73 inquiry 70
clients crash 79 crash-private 62
climbed inquiry -47
climbing inquiry -43
clinica inquiry 115 program -42
clip theft 100
clipboard inquiry 63 suspicious-person 259
clipped civil -43 crash 95 crash-private 42 utilities -60
clock civil 57 parking 41 utilities 86
clogged civil -51 inquiry -53 utilities 82
clonaron fraud 129
cloro harassment 47
close civil -63 inquiry 43 supplement 152 utilities -51
closed noise -48 supplement 62
closes noise 65 suspicious-person 63
closet animal -47
closing supplement -42 trespass 43 utilities -41 welfare-check 72
closure inquiry 151 noise -42 parking -47 program -50 utilities -46
clothes civil 143 found-property 84 inquiry -89 program -41
cloud utilities -45
clown civil 76 inquiry -57
clr suspicious-person 54 utilities -58
club inquiry 50
clubhouse animal 80 utilities 62
clubs burglary-discovered 50 civil 128 inquiry 42
co utilities 46
coach supplement -52 vandalism 59
coal utilities 74
coat inquiry -105
coats civil 62 custody 93 inquiry -107
cobija theft 75
cobijas civil 111 lost-property 144
cobra lockout 46 utilities 43
cobrador civil 61 harassment 149 inquiry -111
cobran civil 132 parking 56
cobrar civil 173 fraud 72
cobre theft 44
cobro civil 175 fraud 120
cochera burglary-discovered 54 civil 76 inquiry -67 parking 154 trespass 57 utilities -42 vandalism 64
cocoa fireworks 90 supplement 81 vandalism 77
code inquiry 151
coffee inquiry -59 program 72 theft 73
cohetes fireworks 311 noise -85 theft -43
coil utilities 78
coiled inquiry -53 utilities 144
coin found-property 62 lost-property 62 program 66 theft 54
coins supplement 74
colgando utilities 55
colic noise 99
collapsed inquiry -145
collar animal 148 found-property -41 inquiry -58 lost-property 53
collect animal 54 civil 43 parking 48
collected civil 49 utilities 48
collections civil 70 fraud 89 inquiry 58 supplement -46
collector fraud 43 harassment 204 inquiry -94 noise -40
collects animal 104
college inquiry 85 noise 49
collision inquiry 44 supplement 80
cologne civil 63
color civil 49 inquiry -66 threats 41
colored inquiry 62
columbia animal 51 civil 71
columpio found-property 54
columpios lost-property 45 utilities -47
com animal 55 civil 58
come inquiry -48 program 56
comes animal 50 inquiry -63 suspicious-vehicle 44
comiendo animal 58 program 43
comiendose animal 199
comieron burglary-discovered 75
coming inquiry -59 utilities -71
community program 57
comp inquiry 64 supplement 140
compadre welfare-check 42
companera inquiry -60
compania fraud 42 inquiry 57 noise 51
company civil 46 crash 42 utilities 57
complain inquiry 162 noise 77 program -43 supplement -45 utilities 46
complained suspicious-person 60
complains civil 92 inquiry 58 reckless-driving 46
complaint noise 77 supplement 96
complaints crash-private 44 noise 78
completo inquiry -58
complex civil 113 inquiry 109 suspicious-person 59
comprar fireworks 59 fraud 45 inquiry 41
compre found-property 59 fraud 87 inquiry 48
compresiones inquiry 47
compressor noise 62
compro fraud 117 supplement -40 vehicle-theft 86
computer inquiry 133 program 51
computers fraud 65 inquiry 121 welfare-check 76
concealed inquiry 93
concern inquiry -81 welfare-check 120
concerned suspicious-vehicle 45 welfare-check 63
concert civil -61 fraud 51
concierto fraud 102 inquiry -76
concrete lost-property 68 theft 121 vandalism 70
condado program -45
condo fraud 138
conductor reckless-driving 77 supplement 64
cone found-property 50 inquiry -64 theft 57 utilities 138
coned inquiry 68 program 67 utilities 51
cones inquiry 112 utilities 68
confirm inquiry 47 theft 45 welfare-check 59
confirmar inquiry 161 supplement 63 suspicious-person 60 suspicious-vehicle 64
confirmed inquiry -58
confirming inquiry 114
conmigo inquiry -78 reckless-driving 50
conos parking 117 utilities 90
conozco fraud 42
consejera inquiry -58
consejero inquiry 70 program -70
considering inquiry 126
constancia animal-bite 53 inquiry -84 lost-property 49
construccion inquiry 82 noise 53
construction noise 120 utilities 50
consulado lost-property 117 supplement -76
consular inquiry -49 lost-property 140
contact inquiry 112
contacted inquiry 40
contenedor animal 41
contenta animal 62
contest inquiry 90
contesta fraud 46
contesto supplement 97 welfare-check 66
conto inquiry 66 stalking 45 suspicious-vehicle 47
contractor civil 117 fraud 158 program -44
contratista civil 124 fraud 77
contrato civil 241 fraud 104
controlled program 51
conv theft 62
convenient inquiry 47 welfare-check 52
converter theft 114 vandalism -59
convicted inquiry 158 supplement 62
conviene inquiry 119 program 50
cook program 47
cookies inquiry 70 lost-property -42 program 45
cooking inquiry -43 suspicious-vehicle 47
cooks civil 79
cool inquiry 65
cooler inquiry -123 supplement 53
cooling inquiry 136
cooper inquiry 47 utilities 56
coordinator program 60 supplement 41
cop animal 47 supplement 50
copia civil -55 inquiry 235 supplement 93
copier inquiry 43
copies inquiry 50 supplement 114
copper inquiry -54 theft 114
cops civil 49 fraud -43
copy inquiry 270 supplement 176
coraje barking 44 civil 42
coralillo inquiry -79
cord inquiry -45
cordon crash-private 75
corn animal 86 theft -42
corner utilities 121
cornered inquiry -52
corolla abandoned-vehicle 42 civil 46 inquiry 77 lost-property 60
coroner inquiry 65
corral civil 76 crash-private 55 inquiry 133
corre civil 42 inquiry 46
corrected supplement 65
correction supplement 189
corren noise 46 reckless-driving 61 utilities 53
correo civil -57 inquiry 96 supplement 55
correr civil 115
corriendo crash 40 inquiry -59
corrieron harassment 48
corrio civil 92
corta civil 52 inquiry -62
cortar disabled-vehicle 58
corte custody 62 inquiry 74
cortina inquiry -45
cosa civil 76 found-property 41
cosas civil 52
cost inquiry 138 program -43
costco crash-private 87 supplement -50
costume inquiry -84 program 87
couch civil 43 utilities 81
cough animal -67 inquiry -57
coughed inquiry 59 program 54
coughs inquiry -74
could fraud -44 inquiry 161 program 76 utilities 47
couldnt noise 53 parking 63
council inquiry 111
counseling inquiry 155
counselor supplement 43
counselors inquiry -71 program 47 trespass 59
count harassment -51 inquiry 48 supplement -49 threats 46
counted animal -51 inquiry -72 noise 53
counter found-property 74
counterfeit fraud 188
counties inquiry -59
counting inquiry -47 suspicious-person 54
country civil 55 inquiry 75 noise -62
counts inquiry 117 supplement -41
county inquiry 179
couple suspicious-vehicle 53
course inquiry -42 utilities 58
court civil 54 custody 41 inquiry 107
courthouse animal 77 found-property -50 inquiry 132
cousin harassment 41 inquiry 49 lost-property -56
cousins fraud 50
cover inquiry -46
covered utilities 53
cow animal 102 inquiry -53
coworker civil -63 harassment 98
cows animal 91 welfare-check 46
coyote animal 147 inquiry -65
coyotes animal 258 noise -45
cpr program 70
cps welfare-check 42
crack inquiry -61 vandalism 49
cracked crash 113 found-property 42 theft -56 vandalism 70
cracking inquiry -43
craigslist civil -113 fraud 133 harassment 46
crane inquiry -87
crash inquiry 99 reckless-driving 41 supplement 101 utilities -44
crashed found-property 60 fraud -53 inquiry 134 lockout 42 trespass 45
crawlspace civil 79
crayon theft 89
crazy parking 59
creaking inquiry -58
cream animal 42 fraud 50 inquiry 45 noise 129 parking -44 theft 48
credit fraud 99
cree inquiry -92 lost-property 97 vandalism 71
creek inquiry -46
creeping inquiry 46 parking -43
creeps harassment 214 suspicious-person 102
creepy inquiry 56
crei fireworks 53
creo inquiry -77
crew noise 49 utilities 96 vandalism 42
crib inquiry -54
crick utilities 115
cried harassment 41 program 43
cries inquiry 70
crime civil 61 inquiry 216
criminal harassment 84 inquiry 83 program 48
crisis fraud -45 inquiry 64 program 67
crooked utilities 56
crop theft 65
crossed inquiry 73
crossing inquiry 45 utilities 118
crosswalk inquiry -47 reckless-driving 60 utilities 147
crossword inquiry 62 program 59
croup lost-property 60
crowbar inquiry -81
crowd lost-property -40 program 80 theft 41
crows animal 90 inquiry 94
cruce reckless-driving 43
crudo crash 84 inquiry -46 welfare-check 57
cruise burglary-discovered 43 fraud 58 program 40 theft -64
cruiser program 69
crushed supplement -49
cruzo theft 59
cryin animal 60 inquiry -42
crying inquiry -59
ct theft 51 utilities -47
ctr utilities 41
cty reckless-driving 88
cuadra inquiry 43 supplement 43 utilities 87
cuadras inquiry 48 noise 59
cual inquiry 134
cuando burglary-discovered 64 inquiry 54 welfare-check 52
cuantas inquiry -47
cuanto inquiry 162 supplement -62
cuantos civil 46 parking 47
cuarenta crash-private 55 inquiry 44 program 47
cuarto inquiry -64
cuatro inquiry -49 theft 53
cuchillo inquiry -61
cuello inquiry -52
cuenta supplement -42 suspicious-vehicle 53 theft 66
cuerpo inquiry -68
cuesta inquiry 61 supplement -79
cuetes fireworks 228 noise -41
cul reckless-driving 46 utilities 82
culebra animal 53
culvert fireworks 45 utilities 52
cunada harassment 41 inquiry 47
cunado burglary-discovered 42
cup found-property 44
cupboard found-property 63
cups inquiry 69
curb abandoned-vehicle 49 disabled-vehicle 42 parking 58 utilities 57
curfew inquiry 125
curious inquiry 183
current animal-bite 42
curtain animal 47 found-property -47 inquiry -59 supplement -42
curtains inquiry -50 noise 54
curva abandoned-vehicle 54 disabled-vehicle 57
curve animal -45
cussed crash 54 hit-and-run 65 inquiry -56 trespass 119
cust fraud 68 welfare-check 47
custodia civil -43 custody 47
custodian inquiry -72 supplement -44 vandalism 96
custody civil -63 custody 146 inquiry 73
customer harassment 53
customers animal 107
cut inquiry -41 noise -42 program -40 reckless-driving 63 theft 106 utilities -41 vandalism 74
cute animal 80 inquiry -72
cutting theft -66
cuz civil 48 inquiry 65 supplement 70
cxl welfare-check 67
cycling noise 50 utilities 80
dad animal -41 inquiry 47 utilities -48
daddy civil 61
dads fireworks 49 found-property 74
daily animal -48 harassment 96 inquiry -120 parking 60 program 93 utilities -43
dam utilities -48
damage civil 53 crash-private 42 disabled-vehicle 40 harassment 61 parking -41 vandalism 62
damp found-property 62 inquiry 50 utilities 69
dan inquiry 53 program 94
dance civil -59 inquiry 53 program 69 theft 63
dancing inquiry -49 noise 79 utilities -70
danger lockout 46 welfare-check 48
dangerous animal 41
dano inquiry 74
danville civil 65 inquiry -84 supplement 52 vandalism 79
dar civil -50
dark animal -51 civil -43 inquiry -81
darle hit-and-run 41
dash inquiry -71
dashcam reckless-driving 151
date inquiry 164 program 46 theft -49
dates inquiry 74 program 46
dating fraud 137 inquiry 45
datos crash 103 crash-private 65 inquiry -50 program 51 supplement -42
daughter animal -42 civil -50 inquiry 42
dauter fraud 52
dawn inquiry -50 noise 90
day harassment 58 inquiry 47 parking 46 program 61
daycare inquiry -67 utilities -54
daylight burglary-discovered 64 civil 77 inquiry -47 suspicious-person 65
daylights noise 49
days abandoned-vehicle 78 program -47 utilities 42
daytime inquiry -119 theft 45
dayton civil 66 fraud 67 inquiry -46 welfare-check 58
dead abandoned-vehicle 41 animal 102
deaf utilities 57
deal civil 85 fraud 61 reckless-driving 44 vandalism 41
dealer civil 52 found-property -41 supplement 91
dealt threats 64
dear fraud 49 noise 49
death harassment 48 supplement 44 utilities 79
debajo civil -41 inquiry -58 utilities -41
debate program -43
debe civil 59
debit civil -49 found-property -45 fraud 109 lost-property 66
debo fraud 99 inquiry -81
debris animal -41 utilities 116
debt fraud 111 harassment 80 threats 48
december supplement 77 theft 68
decent inquiry 87 theft -56
decides civil 61 inquiry 59 utilities 74
deck animal 57 crash-private 40 supplement -48
declared animal 76 harassment 97
declined civil 69 fraud 92 inquiry -41
decree custody 135 harassment -45
ded animal 126
dedo reckless-driving 56
dedos parking 40
deep utilities 82
deer animal 179 civil -44 crash 163 inquiry -71 supplement -56 utilities -44
defensa crash 56 crash-private 143 supplement -70
defiende civil 58 inquiry 52
degree inquiry -59
degrees inquiry -60
deja parking 70
dejado found-property 67
dejan barking 48 parking 52
dejar animal 47 disabled-vehicle 43 inquiry 56 parking 50 supplement 58
dejaron abandoned-vehicle 43 crash-private 92 hit-and-run 49
deje lost-property 128
dejo crash-private 52 found-property 63 fraud -45 theft 42
del theft 45
dela fraud 88 harassment 54 inquiry -45 utilities 44
delaware abandoned-vehicle 56
deleted fraud 46 harassment 127 supplement 71
deli trespass 64
delito harassment 83 inquiry 107
delivered found-property 53 inquiry -49 lost-property 75 theft 118
delivery civil 42 parking 103 vandalism 70
dell animal 57
delong utilities 101
demandar civil 65 harassment 202
demanding inquiry -47
demencia inquiry -50
dementia program 69
demo inquiry -44 noise 41
demolition inquiry 57 noise 50
dent crash-private 100 hit-and-run 77 inquiry -140 supplement 97
dented supplement 41
dentista inquiry 65
denton utilities 57
dentro lockout 44
dents civil -49 inquiry 87 vandalism 41
dentures found-property 49 inquiry -117 lost-property 163 theft -43
denuncia civil 46 theft 89
denunciar fraud 69
denver threats 51
dep fraud 42
departamento civil 65 noise 96
department inquiry 52 program 110
deposit civil 120 fraud 208 inquiry -44 supplement -47 theft -49
deposito civil 237 inquiry -108 noise -48
depot utilities 67
dept animal-bite 51 inquiry 89 program 40
deputy supplement 46
derby inquiry 64 noise 47
derecha inquiry 49
derecho noise 76
desaparecio supplement 79
desarmador parking -45
descompuesto inquiry 88 utilities 126
descompuso disabled-vehicle 69 utilities 46
desconocido inquiry -48
description harassment 107 inquiry -59
desde inquiry -48
desfile inquiry 125
desk civil -49 found-property 97 inquiry -42
despacio suspicious-vehicle 81
despertar inquiry -55
despierta inquiry -48
despues inquiry -81
destin burglary-discovered 63 trespass 76
det civil -44 inquiry -159 supplement 242 theft -42
detective civil -49 harassment -52 inquiry -146 program -47 supplement 352
detector inquiry 149
detectores inquiry 85 program 163
detectors program 64
detenido inquiry 147
detour civil -54 utilities 65
detras utilities 59
devolver civil 134 inquiry -51 noise -40
devuelve civil 70 inquiry -54 supplement 108
di crash 64 fraud 93
dia inquiry 67 program 107 reckless-driving 61 utilities 72
diabetic inquiry -65
diablo reckless-driving 43
diagram inquiry 46 supplement 119
dialed inquiry -73
dialisis inquiry 45 theft 49
dialysis inquiry 63 parking 53
diaper civil 52 inquiry -48
diapers program 53 utilities 71
dias noise 59 parking 42 program 48 utilities 40 welfare-check 41
dice inquiry -68
dicen utilities 63
diciembre fireworks 41 inquiry 132 supplement 124
diciendo fraud 100 harassment 59
did found-property -45 fraud 67 lost-property 60
didnt animal 44 civil 48 fraud 57 inquiry -63 supplement -42 suspicious-person 43 utilities -43
die civil 63
died animal -48 disabled-vehicle 69 inquiry 87 supplement 103
diente inquiry 46
dieron crash-private 48
dies noise 56
diesel inquiry -77 supplement 49 utilities 70
difference fraud 47
different harassment 49 suspicious-person 115
difunto found-property 75
diga noise 68 program 41
digan civil 50 inquiry -41
digging animal 56 noise -44 utilities -55 vandalism -42
digo crash-private 62
dijeron inquiry 47
dijo civil -65 harassment 78 inquiry -50
dim inquiry -50 utilities 74
dime crash 75 fraud 47 inquiry 76
dinero civil 84 fraud 139 inquiry -43
ding crash-private 66 harassment 129 lost-property 62 noise -52 theft 49
dinged crash-private 210 hit-and-run 217 inquiry -81 utilities -41
dinner fraud 42 inquiry 75 program 64
dio crash-private 55 inquiry 69
dios theft 40
direccion supplement 89 welfare-check 60
direct program 84
directions animal 46 inquiry 41 supplement 49 utilities -43
director program 41 supplement -50
directora inquiry 55
dirt found-property 41 noise 100 parking -44 reckless-driving 71
dirty harassment 75
dirver parking 83
disabled utilities 98
disagreement civil 50 custody 62 inquiry 60 noise -71
disappeared lost-property 47 theft 54
discharged inquiry 134 supplement 58
disclose inquiry 122
disclosed supplement 60
disco utilities 67
disconnected fraud 184
discovered theft 64 vandalism 41
disculpa fireworks 49
disculpe inquiry -77 supplement -45
disculpo crash-private 47 inquiry 46 supplement 56
dise harassment 53 inquiry 61
dish animal 41 inquiry -53
dishes civil 47 noise 55
dismissal inquiry 84 utilities 100
dispatch inquiry 88 program 45
dispatcher inquiry 48 utilities 52
dispatchers inquiry 114
display fireworks 44 noise 47
disposal found-property 127 vandalism -49
dispose inquiry 90
dispute civil 83 fraud 50
disregard inquiry -56 noise -52
distance inquiry 86 parking 86
ditch crash 44 harassment 50 parking -42
dive animal 61 lost-property 45
diving suspicious-person 68 trespass 70
divorce inquiry 75 supplement -81 suspicious-vehicle 40
divorced civil 109 program -48 supplement 49
divorcio inquiry 112
dizque fraud 176 inquiry -64
dj civil 42 inquiry -42 noise 183
dl supplement -46
dmv lost-property 102 theft 61
dna civil -52 inquiry 177 supplement 91
dnd inquiry 45 utilities 54
do inquiry 135 program 54
doble civil 81 inquiry -75 parking 133
doc animal 42 animal-bite 51 inquiry 94 lost-property 42 utilities 48
dock abandoned-vehicle 70 found-property 62 trespass 52
doctor inquiry 98 program 50
document civil -44 custody 42 inquiry -41 threats 57 vandalism 41
documented civil -43 crash-private 50 harassment 54 inquiry -107 theft 51 trespass 59
dodge abandoned-vehicle 68
does inquiry 152 theft -59
doesnt supplement -56
dog animal 63 animal-bite 43 inquiry -63 utilities -40
doghouse animal 64
dogs barking 54 civil -48 inquiry 56 program 72
doin program 88
doing fraud -42
dolares civil 41 fraud 65
doll lost-property -63
dollar fraud 98 theft 53
dollars civil 73 fraud 65 inquiry -93 program -41 theft 120
dolly suspicious-person 52
domestic civil -59 noise 108
domicilio inquiry 47
domingo inquiry -76 noise 55 theft 55
domingos animal -45 civil 50 trespass 140
don inquiry -74
donate inquiry 61 program 102
donde found-property 63 inquiry 163 program 42
done animal -49 supplement 42
dong harassment 182 lost-property 60 theft 47
dont inquiry -82
donut vandalism 74
donuts supplement 54 vandalism 61
door inquiry -63
doorbell suspicious-person 146
doorknob animal -68
doornail disabled-vehicle 115 utilities 111
doors inquiry -65 theft -45
dor inquiry -48 vandalism 76
dorm supplement 69
dormir inquiry -50
dorr vandalism 65
dos inquiry -44
doscientos civil 131
doses inquiry 73 program 52
dosnt harassment 59 theft 71
dots civil 51 trespass 60
double civil 56 inquiry -52 parking 75
doubled theft 64
douglass inquiry 76 theft 59
doused inquiry -74
dove parking 55
down inquiry -56 supplement -43 theft -51
downing inquiry 49 reckless-driving 76
downstairs civil 50
downtown inquiry 122 noise -41
dozen animal 70 parking 77 reckless-driving 64
dr animal-bite 44 crash 49 inquiry -64 noise 49
drag noise -75 reckless-driving 152
drain lost-property 61 utilities 67
drains civil 69 inquiry -51 utilities 90
drama inquiry -70
drank inquiry -79
draw fraud 46 lost-property 55
drawer found-property 56 theft 49
drawing inquiry -43 program 57 supplement 61 suspicious-person 81 vandalism 102
drawn crash 45 supplement 93 vandalism 47
drenaje inquiry 42 utilities 100
dress inquiry -49
dressed suspicious-person 51
dresser civil 45 found-property 40
drew vandalism 99
dried supplement 64 vandalism 107
drift animal 46 noise 50
drifts civil 107 inquiry 64
drill inquiry 82 program 47
drink inquiry -58 noise 43
drinkin animal 69
drinks inquiry 73
drip civil 68 utilities 42
dripping inquiry -81
drips inquiry -83 utilities 141
drivable crash 152 crash-private -92 hit-and-run 51 inquiry -68
drive animal 43 parking 97 program 46
driven harassment 58 inquiry -44 vandalism 55
driver utilities -85
drivers crash 88 found-property 47 inquiry -59 reckless-driving 136
drives reckless-driving 175
driveway civil 54 inquiry -56 parking 163
driving civil -43
drivr abandoned-vehicle 51 disabled-vehicle 50
drivway animal 53 parking 101
drone civil -41 found-property 95 utilities -67
drool found-property -41
drooling inquiry -59
drooping animal -46 inquiry -60 utilities 102
droopy utilities 72
drop found-property 131 inquiry 56 reckless-driving 49 theft -43 utilities -46
dropped civil -40 inquiry -44 lost-property 104 noise -50 utilities -72
dropping utilities -40
drops civil 76
drov inquiry -52 reckless-driving 67 supplement 178 suspicious-vehicle 65
drove crash 52 reckless-driving 77 utilities 46
drown inquiry 48
drowned inquiry 135 supplement 51
drowning civil 43
drowsy civil -42 inquiry -49
drug inquiry 99 program 106
drugs vandalism 51
drum civil 46 inquiry -64 noise 147 theft 42
drums civil 48 harassment 44 noise 94 threats 41
drunk reckless-driving 95 supplement -44 utilities -61
drvr crash 43
dry civil 79 lockout 41 utilities 58
dryer animal 46 inquiry -48 lost-property 79
dryers inquiry 48 utilities 86
drywall vandalism 68
duck animal 180 lost-property 45
ducking animal 77
ducks animal 125 suspicious-person 43
dudes parking 75
due program 55
dueno civil 119 found-property 40
duerme animal 58 program 50
duffel found-property 70 inquiry -71
dug found-property 68 theft 65
dugout found-property -40 vandalism 74
dui inquiry 101 program -54
duke reckless-driving 62
dumb supplement 45 suspicious-person 67
dummy found-property 43
dump lost-property -43 utilities -58
dumped civil 43 found-property -49 inquiry -82 utilities 67 vandalism 130
dumping utilities 169
dumps civil 118
dumpster animal 51 trespass 51 utilities 52
dumpsters noise 46 supplement 50 utilities 89
dumpstr found-property 101 inquiry -57 supplement 75 utilities 48
dunbar found-property 53
dunn inquiry 45 supplement 65 utilities 56
duplex inquiry 51 parking 42 supplement 46
dura noise 41
durante crash-private 47 vandalism 89
during vandalism 45
durmio fireworks 62
duro found-property 62 inquiry 40 program 46
dusk inquiry 51 program 54 reckless-driving 64
dusky inquiry -53
dust burglary-discovered 44 threats 47
duster inquiry 42
dusty utilities 60
duty fraud 45 inquiry 107 noise 44
dv inquiry 77 supplement -78
dvo inquiry 91
dwn inquiry -49 trespass 43 vandalism 48
dye custody 51 vandalism 73
dying inquiry 75 suspicious-vehicle 47 utilities 84
dynamite found-property -60
each inquiry -60 noise 57 suspicious-person 43
eagle inquiry 59
earlier inquiry -65 welfare-check 52
early animal -41 noise 47
ears inquiry 60 lost-property -47
earth inquiry 56
easter abandoned-vehicle 65 inquiry 80 supplement -41 theft 68 vandalism 41
eastern found-property 64 inquiry 67 supplement 64
eat animal 48 custody 49 inquiry 57 noise -40
eaten inquiry -46 parking 58
eatin animal 80 fraud 80
eating animal 83
eats civil 42 inquiry 69 theft 51
echa civil 46 utilities -42
echando inquiry -41 utilities -47
echar inquiry 71
echaron utilities 99
echo civil 57 inquiry 85
ed found-property 49
edad inquiry 161
edge inquiry -63
egg vandalism 117
egged theft -57 vandalism 293
eggs inquiry -50 supplement -45 vandalism 166
eighth animal 79 inquiry -46
eighty suspicious-person 69
ekg inquiry -76 lost-property 59
elbow supplement -44
elder inquiry 67
elderly fraud 45 program 55
electric inquiry 93 suspicious-person 54
electricista utilities -53
electrico civil 59
elem lost-property 57 reckless-driving 58 theft 48
elementary animal 70 inquiry 93 reckless-driving 82
elephants noise 143
elevador inquiry -50
elevator civil 42 inquiry 53
elevatr inquiry 119 theft -51
eleven noise 58
ella civil 48
ellos animal 51 barking 42 found-property 57 inquiry 108
elm parking 57 trespass 42
else crash-private 60 found-property 98 supplement 40
elsewhere supplement 64 suspicious-vehicle 97
em animal 83 inquiry -75 theft 68
email fraud 41 inquiry -44 threats 69
emailed inquiry -107
emails harassment 137 threats 63 utilities 55
embarrassed fraud 57 inquiry -75
emergency inquiry 48 parking 70 program 45
empieza noise 62
employee harassment 41 theft 109
employees inquiry 76 program 61
employer supplement -107
emptied burglary-discovered 78 theft 55 utilities 60
empty found-property 45
empujaron supplement -90
ems inquiry 84 supplement -49 trespass 49
encerrada inquiry -67
enchufe civil 51
encima inquiry -43
encontramos animal -53
encontre found-property 236 inquiry -72 lost-property -66
encontro found-property 252 inquiry -125
encuentra inquiry -44 lost-property 62
encuentro found-property 63
end suspicious-vehicle 41
ended crash 88 fraud -47
ending fireworks 64 utilities 80
ends inquiry -78 utilities 45
enel harassment 49
enero inquiry 233 supplement 138
enforcement harassment 45 parking 82 reckless-driving 69 utilities 67
enforces noise 111
enfrente harassment 61
engine noise 49 suspicious-vehicle 50 utilities -52
engineer inquiry 76 utilities 81 vandalism 67
enla animal 48
enojado welfare-check 88
enojo civil 49
ensena inquiry 40 program 56 theft 83
enseno inquiry -53 reckless-driving 62
entered fraud 55
entra civil 51 program 54 trespass 61
entrada parking 123
entrance lost-property 49 supplement -57 theft 54
entraron burglary-discovered 87
entrega civil 131 custody 42 inquiry 56
entregan animal 60 inquiry 74
entregar civil 44 custody 48 found-property 159 inquiry 64 lost-property 62
entrego found-property 155
entrenador inquiry -49
entry burglary-discovered 85 inquiry 48 theft 104 trespass 84 utilities -50 vandalism 107
envelope found-property 81 fraud -46 harassment 52 inquiry -53
epi program -51
epilepsy program 41
epipen inquiry -55
epo civil -44 inquiry 87 supplement -54
equipment inquiry 43 utilities -48
equivoco civil 79 theft 58
eran fraud 69 inquiry -78
error fraud -45 inquiry 73 parking 93
es animal 41 inquiry 88 noise 41
esa utilities 94 welfare-check 44
escalera inquiry -42 theft 66
escape inquiry -74
escapo supplement 85
escoba animal 57
esconde civil 77 inquiry -64
escondio inquiry -59
escort inquiry 94 program 134
escribe harassment 89
escribio inquiry -110
escrito harassment 69 inquiry -54 utilities 85
escuela reckless-driving 56
escula harassment 65 reckless-driving 79
ese civil 54 inquiry -79 utilities 51
eso civil 48 harassment 61 inquiry 117 noise 47
espanol inquiry 111 program 58
espejo crash 121 hit-and-run 66 inquiry 48
espera supplement 109
esperando utilities 61
esposa inquiry -42
esquina reckless-driving 49 utilities 67
esta civil -47
estaba inquiry -67
estabamos burglary-discovered 71
estacion custody 84 found-property 44 inquiry -84 parking 74
estaciona civil -41 inquiry -53 parking 171
estacionada abandoned-vehicle 59 parking 136 supplement 64
estacionado crash-private 59 hit-and-run 77 inquiry -65 parking 170
estacionamiento crash -58 crash-private 72 disabled-vehicle 45 parking 45 supplement -59 vandalism 62
estacionarse civil 59 utilities 57
estafa fraud 158
estamos custody 44
estan utilities -60
estate inquiry 46 supplement -67
este custody 50 inquiry 129
estorba abandoned-vehicle 76 civil 65 disabled-vehicle 58 parking 71
estoy utilities -40
etoh crash 51 inquiry -54 reckless-driving 57
euclid reckless-driving 66 utilities 89 vandalism 41
evac supplement 62
evacuated civil -48 inquiry 58 supplement 129 theft 55 trespass 78
eve hit-and-run 82 inquiry -67 utilities 60
even inquiry 111 utilities 54
evening noise 60 suspicious-vehicle 52 utilities 53
evenings noise 61 program -48 reckless-driving 73 suspicious-person 44
event inquiry 67 program 63
ever inquiry 82 program 68 utilities 75
every inquiry -44 noise 100 reckless-driving 61
everybody inquiry -51
everything inquiry -95
everywhere inquiry 54
evict animal 47 civil 214 inquiry 113
eviction civil 62 inquiry 48 supplement -46 threats 42
evidence supplement 214
evidencia civil -40 supplement 188
evry inquiry -44 noise 73
ex animal -42 civil 60 custody 70 harassment 89
exam civil -47 inquiry 77 supplement 40
examen program -44
excavator civil 44 utilities -58
exchange crash 71 custody 178 inquiry 53 supplement 45
exchanged crash 73 inquiry -47
exhaust disabled-vehicle 72
exist civil -69 fraud 52 inquiry 49
existe civil -46 fraud 229 inquiry -94
exit found-property 41
expect inquiry -52 noise 57
expecting inquiry 62
expired abandoned-vehicle 114 civil 79 found-property -54 parking 45 supplement -57
explain custody 60 program -44
explained civil 58 inquiry 72
explico animal 46 inquiry -59
explode abandoned-vehicle 54 inquiry -83 parking 55
exploded vandalism 68
explorer found-property 50
exposed suspicious-person 50
exposing suspicious-person -44
ext abandoned-vehicle 47 disabled-vehicle 53 inquiry -51 parking 56 supplement 100
extension civil 69 supplement 44 theft 89
extinguisher civil 69 fraud 63 vandalism 59
extinguishers inquiry 48
extra program 43 trespass 56
eyes civil -47 inquiry -52
f inquiry -80
fabrica inquiry 82 supplement 40
face animal -49 civil -53 inquiry -51
facebook civil -48 fraud 60 harassment 112 noise -41 welfare-check 41
facetime custody 67
facetimed welfare-check 56
facilities inquiry 156 utilities -56
facility inquiry -63
facing inquiry -48 parking 138 utilities -45
fact inquiry -42 parking 53 program 41
factory inquiry 41 supplement 53
faded utilities 83
fainted inquiry 43
fair civil 46 inquiry -44 program 45
fairway animal 113
fake civil -64 fraud 271 harassment 40 inquiry -66 supplement -50
faking inquiry -44
fall inquiry 53 program 51
fallen welfare-check 42
falling inquiry -60
falls inquiry 112
falsa fraud 96 inquiry -56
false inquiry 61 noise -41 supplement 43
falso civil -61 fraud 153
falsos fraud 71 inquiry -97
falta burglary-discovered 46 theft 72 utilities 95
faltan burglary-discovered 98 inquiry -60 theft 124
falto supplement 62
fam inquiry 67
familias inquiry 57 program 55
families fraud 103 inquiry 91 program 105
fan inquiry 56
fans noise 70 program 47 theft 68
far animal 93
fare fireworks 57
farm theft 42
farmacia inquiry 47
farmer animal 146 noise 72 utilities -60
farmers inquiry 92 program 113
fast inquiry -81 reckless-driving 69 utilities -42
fat animal 42 inquiry -44
fatal inquiry 113 noise 77
father civil -42 custody 50 inquiry 70 supplement -48
faucet inquiry -49 utilities 82
fault crash-private 85 inquiry 55
favor inquiry -95 noise 48 supplement 75
fax inquiry 158 supplement 76
fayette crash-private 62 hit-and-run 44 lost-property 45
fb civil -55 inquiry 59
fd inquiry 47 supplement 74
fear program 66
feared civil 75 welfare-check 48
feb harassment 56
febrero inquiry 56
february supplement 151 trespass 57
febuary harassment 80 threats 71
fed custody 53 inquiry -93 utilities 46
federal fraud 61 vandalism 47
feed inquiry -86
feeder animal 68
feeding animal 94 inquiry -46 suspicious-person 40
feeds animal 169 civil 170 custody 50 inquiry 60
feel civil -89 inquiry -44
feels supplement 51
fees civil 49 harassment 47 inquiry 94
feild lost-property 55
fell theft -43
fella suspicious-person 59 utilities -51
fellow parking 54 program 42
fellows inquiry -61
felt crash-private 54 inquiry 96
fema inquiry 196
female inquiry -49 supplement -51
fence civil 111 inquiry -42 utilities -57
fenced utilities -63
fender crash 73 crash-private 95 inquiry -57 supplement 94
fentanilo inquiry -84 supplement 40
fentanyl inquiry -52 program 50
feo harassment 53 inquiry -60
feos harassment 139
feria inquiry -143 program 162
fern abandoned-vehicle 49 parking 48
ferry lost-property 83 utilities -41
fest civil 91
festival program 87 supplement -44 utilities -44
few utilities 72
fiance civil 73 fraud 46 inquiry -55
fianza fraud 98
fields lost-property 87
fier inquiry -59 supplement 86
fiesta noise 117
fiestas inquiry -66 noise 112
fifteen inquiry 73 noise 74
fifth utilities 78
fifty burglary-discovered 48
fight noise 74 theft -47
fighting civil 64 utilities -53
fights noise 131
figured inquiry 43
figures inquiry -85
fil crash -68 crash-private 78 inquiry 48
fila parking 175
file harassment 46 supplement 53
filed civil -47 fraud 96 inquiry -48
filing inquiry 92 supplement 87
fill inquiry 84 program 46
filled vandalism 72
fills fraud 62 inquiry 61 theft 46
film animal 40 inquiry 52
filming animal 62 inquiry -78 trespass 44 utilities -67
fin custody 44 vandalism 101
final inquiry 54 supplement 42
finally supplement -65 vandalism 70
finals inquiry 64
find inquiry 96
finding found-property 98 lost-property -46 parking 67
finds civil 56 crash-private 62 inquiry 45 suspicious-person 53
fined animal -52 inquiry -41
finger trespass 41
fingernails inquiry -55
fingerprint fraud -42 inquiry 105 program 40
fingerprints inquiry 83 program -43 theft -46
fingers supplement -42
finish inquiry -72
finished fraud 43 inquiry -43 utilities 47
finishing animal 67 inquiry 76 utilities 78
fire inquiry 54 supplement 65 utilities -43
firecracker fireworks 91 vandalism 44
firecrackers fireworks 156 inquiry -71
fired civil 101 inquiry 54
firefighter fraud 46
firefighters inquiry 43
firemen utilities 43 vandalism 57
fireplace inquiry -55
fires welfare-check 84
firewood civil 99 inquiry 44
fireworks fireworks 206 inquiry 47 noise -58 utilities -49
firing inquiry 50
firma supplement 65
firmado civil 63
firmo civil 52 found-property 59 supplement 43
first inquiry 42 noise -40 utilities -45
fish animal 59 civil 53
fished found-property 60 inquiry 43
fishes civil 41 inquiry 46
fishing inquiry 75 suspicious-vehicle 45 trespass 41
fishy fraud 83 inquiry 46
fist civil 67
fit civil 46 inquiry -68 theft 63
five civil -46
fix civil 146 supplement 70 utilities 76
fixed supplement 74 utilities 72 vandalism 49
fixes inquiry -57 utilities 54
fizzing inquiry -50
flag inquiry 108 theft 75
flagged animal 61 fraud -40
flagger utilities 44
flagpole animal 66 theft 49 vandalism 136
flags reckless-driving 57
flame utilities -49
flames animal -40 noise -40 utilities -42
flap crash 60 reckless-driving 60
flared civil 50
flares inquiry 48
flash harassment 54 suspicious-person 41 utilities 136
flasher supplement 56 suspicious-person 126 utilities 51
flashers noise -52 parking 95 utilities 110
flashes inquiry -71 utilities 52
flashing civil 65 utilities 76
flashlight suspicious-person 66
flashlights inquiry -57 suspicious-person 83 trespass 44
flat abandoned-vehicle 127 disabled-vehicle 71 inquiry -56 theft -46 utilities -41
flea parking 80
flew animal 130 inquiry 51 suspicious-person 51
flicked inquiry 66
flicker inquiry -53
flickering utilities 87
flickers utilities 181
flies inquiry 46
flight inquiry 130
flipped supplement 48
float inquiry -90
floated found-property 59 inquiry -77
floating utilities 41
flood found-property 68 inquiry 168 supplement -50
flooded civil 60 supplement 60
flooding utilities 49
floodlight civil 220
floor inquiry -52 utilities -50
floors civil -44
floppy inquiry -50
flores animal 60
florida threats 42 utilities 43 welfare-check 54
florist supplement 40
flower animal 74 civil 50 found-property 85 suspicious-person 74 theft 45
flowerbed found-property 64 theft 45
flowers theft 86 vandalism 49
flr trespass 47
flu inquiry 129 welfare-check 51
flue animal 45 supplement 51
fluid inquiry -59
fluids crash -59 crash-private 84
flushing inquiry 41 utilities 125
fly inquiry -48 reckless-driving 81 theft 41 utilities 55
flyer inquiry 74 program 53 suspicious-person 70
flyers inquiry 157 suspicious-person 49
foam vandalism 53
foco civil 58 crash-private 60
fogata civil -45 inquiry 74
fogged abandoned-vehicle 57
foggy utilities -63
foil found-property 40
folded civil 47 found-property 53
folder suspicious-person 69
folding found-property 53 inquiry -57
folds crash 63 hit-and-run 66 inquiry -41
folks inquiry -58 parking 46
folletos inquiry -59 noise -41 program 101
follow animal 43 inquiry -48 suspicious-person 55 suspicious-vehicle 43
followed harassment 53 stalking 58 suspicious-person 40 suspicious-vehicle 92 theft -43
following supplement 44
follows animal 92
fond animal 70 found-property 104 lost-property 55
fone inquiry -46 supplement 69 utilities 57
food parking 116
fool supplement 55
foolish fraud 53 theft 40
foot animal -47 inquiry -66
footage crash-private -41 inquiry 79 supplement 62
football inquiry -70 utilities 41
footbridge utilities 59
footlocker inquiry -78
footprints suspicious-person 225 trespass 65
footsteps inquiry -43
for inquiry 81 program 62
forbes inquiry 86 utilities -46
force theft 63
forced burglary-discovered 95 fraud 54 theft 80 vandalism -45
ford suspicious-vehicle 75
forecast inquiry 103 theft 47
foreman inquiry -68 noise 41 theft 85
forgetful inquiry 80 welfare-check 52
forgive inquiry 57
forgot civil 45 lockout 51 lost-property 66 shoplifting 40 supplement 55
form crash-private 51 inquiry 178
forma civil -48 fraud 52 inquiry 87
former civil -69 harassment 149
forms inquiry 125
forth noise 95 utilities -51
fortnite inquiry 52
forty theft 52
forward inquiry 89
forzada burglary-discovered 196
foster inquiry 114
foto found-property 44 hit-and-run 44 inquiry -71
fotos supplement 94 suspicious-vehicle 59 welfare-check 57
fought civil -47
foun found-property 118 inquiry -48 vandalism 69
found civil -40 found-property 206 inquiry -62 utilities -57 vandalism 43
foundation civil 67
fountain civil 46 utilities 49 vandalism 66
four inquiry -63 vandalism 57
fourteen burglary-discovered 41 inquiry 46
fourth fireworks 66 harassment 46 stalking 42 utilities 55
fox animal 187
fr reckless-driving 42 supplement 73
frame animal 68 found-property 50
frankfort inquiry 65 supplement 41
frasco inquiry -48
frat harassment 50 noise 92 utilities -45
fraternity theft 96
fraud civil 95 fraud 135 inquiry -47 supplement -45 welfare-check 55
free inquiry 40 program 128 supplement -46 theft 125
freeway inquiry -46
freezing inquiry -47
freight inquiry -44 utilities -42
freno crash 80 crash-private 71 reckless-driving 63
frenos civil 48 inquiry 75
frente abandoned-vehicle 82 inquiry -83 parking 73 utilities 48
fresh vandalism 67
freshman supplement 58
fri parking 44 reckless-driving 70 theft 57 trespass 46
fria disabled-vehicle 41
friday inquiry 53 reckless-driving 42 vandalism 40
fridays fireworks 42 inquiry 69 program 50 theft 106
fridge inquiry -42 noise 65
fried inquiry 51 supplement 50 utilities 97
friendly animal 154 found-property -43 inquiry -41 suspicious-vehicle 45
fright animal 48 inquiry -65 noise 81
frm theft 114
from theft 84
front parking 54
froze inquiry -51
frozen fraud 61
frunt civil 64 parking 62 theft 54
fryer civil 89 inquiry -85
frying inquiry -43
ft abandoned-vehicle 41 utilities 49 vehicle-theft 43
fue suspicious-person 44 theft 44 vandalism 56
fuel disabled-vehicle 58 fraud 42 theft 72
fuente found-property 59 utilities 47
fuera civil 44 inquiry -72 parking 46
fueron inquiry -58
fuerte noise 75
fuerza inquiry -56
fuga civil 41 inquiry 67 utilities 50
ful found-property 48 inquiry -50 parking 94
full utilities 55
fuma civil 47 inquiry -73
fumes inquiry 108 parking -49 welfare-check 48
fun fraud 74 program -47
fund fraud 76 inquiry 122 supplement -55
fundraiser inquiry 77
funeral inquiry 110 program 53 supplement -56 utilities -41
funny animal -42
fuond animal -41 found-property 184
furious supplement 44
furnace utilities -42
furniture civil 102 noise -56
fuss inquiry -60
fyi fraud -48 inquiry 112
g utilities 55
gafete suspicious-person 129
gainesway inquiry -54 utilities 55
gal found-property 41 fraud 57 inquiry 84 theft 48
gallinas animal 121 utilities -44
gallo animal 191 civil -41 noise 96
gallos animal 218 inquiry 54
game noise 75
games harassment 71 supplement 51
ganas noise 129
gang inquiry 44 utilities 76
gano fireworks 43 fraud 81 inquiry -55 noise 56 vandalism 58
gap trespass 45
garage inquiry -49 utilities -42
garaje animal 65 burglary-discovered 54 inquiry -61 supplement -45 vandalism 46
garbage utilities 109
garden found-property 62 theft 62
gardening inquiry -46 welfare-check 56
garge inquiry 46 vandalism 44
gas noise -53
gasolina disabled-vehicle 57 inquiry -51
gasolinera stalking 49 suspicious-vehicle 56
gate animal 40 crash-private 47 suspicious-person 53 theft -41 vandalism 46
gatito animal 188
gato animal 179 animal-bite 45
gatorade inquiry -42
gave crash 53 crash-private 48 utilities -44
gear civil 58
geese animal 289 inquiry -59
geico crash 74 supplement 72 vandalism 82
generator inquiry 72 noise 78 supplement 72
gent welfare-check 87
gentle program 51
georgetown inquiry 59 vehicle-theft 45
georgia inquiry 121
gerente crash-private 103
get inquiry 66 parking 43 theft -56
gets civil 52 harassment 42
getting animal -40
geyser civil 93 inquiry 55
gf harassment 70 threats 63
ghost disabled-vehicle 49 inquiry -68 parking 49 trespass 55
ghosted civil -50 fraud 83
gift fraud 194 harassment -50 inquiry -126
giggles harassment 100
giggling civil -41
gimnasio harassment 114 inquiry 68 noise 71
girl inquiry -69 noise -46
girlfriend harassment 84
girls harassment 44
giro animal 63 inquiry -91 welfare-check 59
git harassment 62 parking 80
giv civil 75 fraud 48 inquiry -85 supplement 49 welfare-check 62
give animal -42 civil 66 inquiry 44 supplement 48
given inquiry -105 parking 46 utilities 45
gives harassment 65 parking 49 program 68
giving inquiry 43 noise 66
glass utilities 45
glasses inquiry 40 lost-property 89
glitter civil 62 harassment 53 vandalism 66
globo noise 53
glock inquiry -48
glove burglary-discovered 42 found-property 65 theft 60 vandalism 48
gloves inquiry 45
glowing inquiry -113 utilities -55
glued vandalism 86
gnome theft 195 vandalism -56
gnomes vandalism 95
goa inquiry -45 shoplifting 59 theft 49
goal vandalism 65
goat animal 151 inquiry 41
goats animal 149 inquiry 75 noise -67
god harassment 67
goggles inquiry -56 program 59
goin utilities -43
going inquiry -55 noise 40 utilities -62
gold inquiry -60 lost-property 85
golf animal 54 vandalism 56
golpe reckless-driving 63
golpes civil 87 supplement 40
gon inquiry -44 theft 47
gona inquiry -41 threats 57
gone inquiry -72 noise -50 theft 125
gonna utilities -41
good program 41
goodbye harassment -47 inquiry -64 theft -40
goodwill found-property 169 inquiry -46
google suspicious-vehicle 72 utilities 77
goose animal 251 inquiry -85 parking -66
gorra inquiry -62
gotea civil 116 utilities 100
gown inquiry -49 theft 65
gps inquiry -93 stalking 73
grab civil 50 inquiry -62
graders inquiry -70 program 70
graduation program 80 theft 62 vandalism 82
graffiti vandalism 284
gramma inquiry 57 program 60
grand inquiry -96 supplement 60 utilities 66 vandalism 73
grandad inquiry 44 supplement 47
grandbaby inquiry 77 program 108
grande inquiry -80 utilities 111
grandfather parking 44
grandkids inquiry 99
grandma custody 41
grandmother fraud 42
grandpa found-property 51 inquiry 59
grandparents civil -64 custody 75 inquiry 104 supplement 63
grandson fraud 84 inquiry -54 program 47 theft -41
grange civil -43 inquiry 60
granizo crash -59 inquiry 110
granny inquiry 53
grano inquiry -47 utilities 118
grant inquiry 69 utilities 65
grass civil 45 harassment 48 inquiry -56 parking 64 trespass 57 utilities 141
grate found-property 52 inquiry -47
grateful lost-property 69 supplement 45
gratis inquiry 145 program 126
grave theft 57
gravel utilities 94
gray animal 54 inquiry -112
great animal 49 lost-property 49 program 44 supplement -50
green animal 68 hit-and-run 41 reckless-driving 43 utilities 91
greenhouse inquiry 54
grenade found-property -49
grey inquiry -54
greyhound lost-property 68 welfare-check 57
grief inquiry 55 supplement -46
gril theft 119
grilling supplement 65
grinder inquiry 54 theft -43
grinding inquiry 52 trespass 97 vandalism 128
grinning vandalism 75
grip theft 44
gripa inquiry 41
gripe inquiry 65 utilities 40
gris inquiry -49
grita inquiry -78
gritan inquiry -51 noise 163
gritando noise 50
gritaron parking 67
grito harassment 44
gritos inquiry -65 noise 117
grl harassment 138 theft 69 threats 74
grn harassment 67 utilities 50
groceries harassment 53 lost-property 47 parking 45 suspicious-vehicle 97 welfare-check 53
grocery crash-private 61 inquiry 65
groom harassment 68
groserias harassment 138 inquiry -70 parking 52 vandalism 50
groseros harassment 134 inquiry -61 supplement -49
gross fraud -71 harassment 173
ground theft -50
grounded found-property 47 supplement 79
groundhog animal 146
grounds lost-property 42
group civil -58 harassment 46 inquiry 123
growing abandoned-vehicle 95 inquiry -71 utilities 57
grown abandoned-vehicle 43 civil 72
grua civil 58 disabled-vehicle 56 inquiry 91
grunting animal 81
grunts noise 68
grupo harassment 71 program 66
guagua lost-property 75
guantera civil 72 inquiry -58
guard utilities -93
guardada found-property 43 inquiry 103
guarderia animal 41
guardia inquiry -46
guardianship custody 73 inquiry 105
guardo inquiry 43 supplement 124
guardrail inquiry -44
guatemala lost-property 50
guerra civil 71 inquiry -57 theft 42 utilities 60
guess inquiry -83
guesses suspicious-person 116 threats 94
guest civil 58 found-property 44 vandalism 44
guests noise 71 theft 76
guide noise 44
guilty civil -58 supplement 147
guitar animal 43 inquiry 133
gum inquiry -57 vandalism 195
gummies inquiry -77
gun utilities -40
gunn inquiry -42
guns found-property 54 noise 89
gunshot noise 46 supplement 50
gunshots noise -53
gurgling utilities 54
gushing inquiry 50 utilities 40
gusta civil 97
gusto civil 53
gutter civil 54 found-property 61
gutters inquiry -110 supplement 62
guy lost-property -40
guys program 54 theft -43
gy harassment 60
gym civil 52 found-property 56 inquiry -74 theft 114 vandalism -42
h crash-private 48 theft 53
habia burglary-discovered 43
hablaron fraud 94 inquiry -66 supplement 44
hable barking 55 welfare-check 90
habra inquiry 57
hace inquiry 48
hacen animal 58 harassment 51 inquiry 46 suspicious-person 45
hacer civil 48 inquiry 113 program 49
haciendo inquiry -67 noise 66
hacked fraud 154
had noise -49
haga civil 54 noise 57
hagan noise 46
hago inquiry 88
hail crash-private -48 inquiry 182 vandalism -40
hair inquiry -98 parking 57 utilities -49
hairbrush inquiry 55
haircut custody 62
hale inquiry 44
half animal 42 civil 74 fraud 61 inquiry -63 noise 40 utilities -45
hall civil 46
halla inquiry 79
hallar inquiry 45 utilities 45
halle found-property 119
hallo burglary-discovered 52 found-property 214
halloween theft 60 vandalism 105
hallway inquiry -54
ham trespass 53 utilities 61
hammer found-property 41 inquiry -62
hammering inquiry -83 noise 127
hammers supplement -46
hamster animal-bite 59 inquiry -52
han found-property 42 program 42 utilities 52
hand program 42
handbook found-property -40
handed fraud 64 lost-property 72
handgun found-property -43
handicap abandoned-vehicle -41 inquiry 41 parking 149
handicapped parking 146
handing inquiry 82
handled inquiry 50 supplement 94
handles inquiry 40 supplement -42 suspicious-person 57
hands inquiry -49
hang noise 41 trespass 52
hanger inquiry 62
hanging inquiry -76
hangs civil 62 harassment 98 inquiry -41
happened burglary-discovered 42 hit-and-run 59 inquiry 40 supplement -68 vandalism 47
happening inquiry 71 theft 49
happens inquiry 54
happy noise 108
harassment harassment 205
hard inquiry -45
harder civil -53 program 125
hardware inquiry -43
harm harassment 44 inquiry -56 suspicious-person 42 utilities 43
harmless suspicious-person 71
harmon found-property 59
harness inquiry -45
harold found-property 92
harrodsburg crash 50 utilities 67
hasnt inquiry 59 theft -54 utilities -52 welfare-check 58
hasta civil 47 inquiry -52 noise 106
hat inquiry -51 theft 54
hatch animal -59 suspicious-vehicle 61
hatchet inquiry -100
hate animal 118 inquiry -46 vandalism 116
hates noise 61
haul abandoned-vehicle 64 fraud 50 inquiry -67 parking 69
hauled animal -40 civil 50 crash 55 utilities 54
hauling inquiry 54
hauls found-property 41 utilities 92
hav civil 46 inquiry 108 lost-property 42
have inquiry 47
havent fraud 70
havin inquiry 78
hay utilities 45
hazard disabled-vehicle 53 supplement 50 utilities 56
hazards disabled-vehicle 138 parking 61 suspicious-vehicle 68
haze noise -46
he utilities -47
headache inquiry -82
headaches animal -53 inquiry -103
headed inquiry -41
heading disabled-vehicle 48
headlamp noise 91 suspicious-person 55
headlight crash 94 hit-and-run 106
headphones fireworks 59 inquiry -47
headset civil 93 inquiry 60
headstones vandalism 149
healed animal-bite 86 inquiry -58
health animal-bite 69 inquiry 84 supplement 43
healthy animal 128 inquiry 45
heap animal 53 utilities 60
hear civil -52 inquiry -60
heard civil -41 fireworks 42 welfare-check 50
hearing lost-property 71 supplement 46
hears lost-property 40
hearse parking 137
hearts lost-property -73 vandalism 50
heated civil -54 program 48
heater inquiry -81
heavy inquiry -55
hecho animal 57 inquiry 64
hed harassment 43 threats 42
hedge civil 129 crash-private 99 found-property 51 hit-and-run 61 utilities 52
height inquiry -51 supplement 69 utilities -75
heimlich program 59
held civil 42 supplement 126
helicopter inquiry 147
hell harassment 79 reckless-driving 51 supplement 48
hello inquiry -66
helmets inquiry -59 program 43
help noise -49 supplement -54
helped inquiry 79 theft 61
helper inquiry -56 program 49 theft 73
helping civil -44 disabled-vehicle 52 inquiry -50
helps inquiry 95
hens animal 196 inquiry -114 noise 67
her found-property -44
herd noise 57 program 64
here civil -43 harassment -43 supplement 41
herencia welfare-check 115
herido crash 100
heridos crash 63 crash-private 62 inquiry -58
hermana inquiry 52 welfare-check 50
hermano welfare-check 40
herramienta inquiry -42 lost-property 59 theft 138
herramientas burglary-discovered 74 theft 134
herrington lost-property 70
hers civil 75 fraud 50 harassment 47 lost-property 52 parking 46 supplement 49 vandalism 56
herself fraud 52
hert crash-private 88 reckless-driving 81
hes civil -59 inquiry -52
hey suspicious-person 53
hi noise 50
hiccups inquiry 64
hicieron inquiry -50 threats 65
hid suspicious-person 43
hide civil -54 supplement 41 utilities 60
hides fireworks 60 inquiry -60
hiding inquiry -53
higher animal 48
highway supplement -72
hijo animal -40
hijos custody 74 program 44
hike inquiry 85
hiker inquiry -96
hikers animal 59 found-property -51
hiking inquiry 57
hill inquiry -49 utilities -46
himself civil -41 suspicious-person 48
hincho inquiry 80
hip utilities 72
hire animal 50 inquiry 73
his utilities -40
hiss animal 73 inquiry -40
hisses animal 61 inquiry -41
hissing inquiry -124 noise -53 utilities -42
hit hit-and-run 41 noise -48
hits civil 57 inquiry 85 noise -47 utilities -48
hitting inquiry -96 noise 59
hive animal 91 noise -50 utilities 96
hizo fraud 62 inquiry 42
hoa civil 186 harassment 76
hobby found-property 45 noise 59 supplement 98
hog civil 47
hojas civil 109
hold inquiry 61
holding inquiry -93
holds animal 47 inquiry -41 lost-property 44
hole found-property -52 inquiry -80 noise -43 vandalism 111
holes fireworks -45 found-property 54
holiday fireworks 40 theft 42 utilities 83
holler noise 67
hollered trespass 48
hollering inquiry -50
hollers inquiry 46 noise 107 utilities 64
hollow found-property 57 inquiry 158 utilities 41
holster found-property 43 theft 82
holy noise 49 parking 78
hombre animal -61
hombres suspicious-person 42
homecoming parking 41 vandalism 199
homes inquiry 64 utilities 57
homework civil -48 inquiry 103 program -47
honda crash-private 70 noise -45 suspicious-vehicle 59
honduras inquiry 121 parking 59
honey inquiry -46
honk harassment 64 inquiry -54
honking noise 52
honor civil 49 theft 50
hood disabled-vehicle 50 utilities -43 vandalism 49
hoodie theft 44
hoodies suspicious-person 40 suspicious-vehicle 41
hook inquiry -68 vandalism 55 welfare-check 83
hooked abandoned-vehicle 54 civil 44 parking 52 theft 47
hooking civil 188
hoop inquiry -42 lost-property 51 noise 47 parking 65 utilities 70
hoping inquiry -47 program 47
hora civil -41 inquiry 88
horario inquiry 96 noise 93 program -76
horas noise 46 utilities 62
horn noise 128 utilities -86
horno inquiry -106
horse inquiry -46 lost-property 44 theft -43
horses inquiry -67
hose utilities -51
hosp inquiry -48 supplement 87
hospice inquiry 44
hospital inquiry 101 noise -48 parking 59 program -71
host civil 107 theft 43
hostage civil 133
hostas animal 51 civil 138 harassment 80
hot civil 92 inquiry -53 utilities -56
hotel inquiry -65 noise 61
hotline inquiry 139 program 70 utilities 58 welfare-check 58
hour civil -56 inquiry -46 noise 72 utilities 60
hours inquiry 119 noise 92 supplement -55
hous noise 68 utilities 104
house animal -40 program 65
houseboat abandoned-vehicle 65 civil 81
houses inquiry 52 suspicious-person 82 utilities -47
housing parking 78
hovering inquiry -54 supplement 79
how inquiry 182
howling noise 52
hoy inquiry -57 theft -47
hoyo utilities 93
hr civil -54 harassment 53
hrs inquiry 74 noise 40
hs inquiry -77
hse theft 50
hubby animal -54 crash 52
hubcap crash-private 80 utilities 45
hubo inquiry 89 reckless-driving 59
huele noise -61
huellas harassment 65 inquiry 76
huevo vandalism 96
hull inquiry 62
hum harassment 67 inquiry -42 noise 191 theft -53
human inquiry 88
hume abandoned-vehicle 60 inquiry -59 utilities -48
humming inquiry -71
humo inquiry 42
humps inquiry 93 reckless-driving -52
hums harassment 58 noise 86 utilities 41
hundiendo inquiry 42 noise 43
hundred noise 42
hung fraud 121 inquiry -104 utilities 41
hungry custody 46 suspicious-person 53
hunt inquiry 45 trespass 72
hunting found-property 72
hurrying noise 82
hurt crash 70 inquiry 48
hurts inquiry -94
hury crash 51 utilities 70
husbands civil 64
husbnd animal -47
hush noise 45
hvac inquiry -58
hx inquiry 76
hyatt civil 51
hydrant utilities 242
hydrent inquiry -57 parking 82 utilities 173
hymns noise 117
iba threats 45
ice noise 70 parking -45
iced inquiry 45
id found-property 105 program 69 supplement -42 suspicious-person 52
idaho supplement 90
idea harassment 58 theft 77 utilities -55 vandalism 58
identity civil -41 fraud 223 inquiry -59 supplement -74 theft -65
idling inquiry -51 noise 82 parking 104 suspicious-vehicle 76 welfare-check 41
ido fraud 57
if inquiry 167
iglesia program 42 vandalism 64
ignore vandalism -40
ignores civil 119 utilities 67
igual inquiry 43
ill civil 41
illegal inquiry 166
immigrant fraud 41 theft 51
impact inquiry 91
impound inquiry 48 supplement 65
impounded inquiry 76 supplement 79
incendio supplement 74
inch civil 41
inches civil 228 inquiry -68 utilities 45
incident inquiry 70 supplement 150
indiana civil -49 found-property 67 inquiry 75 supplement 88 theft 42 threats 52
industrial inquiry 53
infant inquiry -61
infarto civil -45 inquiry 95 lost-property 69 noise 66 supplement -44
inflatable theft 84
info civil -49 crash 42 crash-private 82 noise -42 supplement -63
ingles inquiry 92
inhaler lost-property 42
inherited inquiry 45
initials found-property 71 supplement 62 vandalism 79
inj crash 50 crash-private 71 inquiry -80
injured animal 122 inquiry -64
injuries crash 100 crash-private 57 fireworks 76 inquiry -113
injury civil 44 crash 46 crash-private 56 inquiry -57 trespass 53 vehicle-theft 42
inmate inquiry 116 supplement -48
inmigracion fraud 46 supplement 44
inn inquiry 45 lost-property 89
inquilino animal 66 barking 56 civil 158 inquiry -67 trespass 59
ins crash 85 crash-private -46
insane inquiry -42 parking 74 utilities 70
inside civil -42 inquiry -117 theft -42
insisted crash 98 utilities -46
inspection inquiry 76 program -66
inspections civil 89 inquiry 141 suspicious-person -44
inspector inquiry 222
inspects inquiry 186 utilities -56
instagram harassment 100 inquiry 101
install inquiry 47 program -55
instead supplement 47
instructor program -42
insulin lost-property 67
insulina inquiry 68
insults harassment 147
insurance animal -53 civil -68 crash 49 crash-private 114 fraud -49 supplement 64
insured crash-private 48
insurnce inquiry 59 vandalism 139
intercambiamos crash 84 inquiry -52
interlock inquiry 71 program -49 supplement -46
internet crash 52 program 56 utilities 78
intersection utilities 70
interstate inquiry -41
inthe inquiry -40 parking 80
into crash-private 83
invading civil 75 fraud 104 harassment 63
inventory inquiry 60 theft 59
investigator inquiry 48 supplement 226
invite inquiry 64 program 62
involved crash 60 crash-private 72
ironworks inquiry -54
irs fraud 246 inquiry -65
isnt inquiry -65
items inquiry -99 lost-property 96 supplement 63
itself fraud 45
ivy noise 92 utilities 131
j found-property 58 reckless-driving 50 suspicious-vehicle 75
jack abandoned-vehicle 49
jacket theft 40
jackhammer noise 158 utilities -68
jacks utilities -69 vandalism 116
jail civil -46 fraud 66 inquiry 81
jaja abandoned-vehicle 52 inquiry 109 parking 74
jalando inquiry -51
jale supplement 76
jan found-property 47 supplement 176
janitor inquiry -52
january inquiry 110 lost-property 47 supplement 90
jar civil 43 theft 97
jardin animal 103 inquiry -47 noise -44 utilities 100
jeans theft 71 utilities 51
jeep parking 67 reckless-driving 88 supplement 50 theft -71 trespass 45 vehicle-theft 57
jefa inquiry 43
jefe civil 85 harassment 62 inquiry 157
jefferson utilities 53
jeringas abandoned-vehicle 50 found-property 118 inquiry 69
jesus suspicious-person 40 theft 48 vandalism 41
jet abandoned-vehicle 65 inquiry -103
jetta parking 79
jewelry inquiry -62 theft 89
jingle noise 127
job harassment 47 inquiry 41 program -42 utilities 63
joe theft 46
joke inquiry 61
joking animal 47 civil -52
jovenes inquiry 66 program 134
joyas burglary-discovered 111
jst crash-private 52 inquiry 117 welfare-check 44
jsut crash 47 fraud 48 threats 51
judge custody 83 inquiry 66
juegan noise 100
juego utilities 64
jueves crash 47 inquiry -67 supplement 56 theft 125
jugar utilities 57
juguete inquiry -61
julio fireworks 121 inquiry -64 supplement 57 vandalism 68
july fireworks 89 inquiry 103 supplement 126
jump disabled-vehicle 66
jumped inquiry -57
jumper inquiry 58
jumping trespass 82 utilities -86
jumps disabled-vehicle 62 inquiry -63 noise 69
jumpy animal 56 suspicious-person 59
june fraud 43 inquiry 122 lost-property -43 noise -41 supplement 46 theft 44
junk abandoned-vehicle 46 inquiry 42 utilities 52
junta harassment 53 noise -41
junto utilities -54
jury fraud 56 inquiry 48
jus found-property 45
juv supplement 81
juvs suspicious-person 43 theft 55
kansas fraud 74
karaoke inquiry -99 noise 273
kasa abandoned-vehicle 75
kayak found-property 87 theft 51
kayla program 58
ke fraud 88
kearney animal 82 suspicious-person 64
keeneland civil 65 noise 46
keep civil 67 inquiry 107
keeping civil 45 welfare-check 66
keeps harassment 82 theft 57 utilities -43
keller utilities 101
kennel barking 46
kentucky inquiry 137
keps fraud 65 parking 96
kept civil 125 crash -45 fraud 74 hit-and-run 72
kermes program 173
kevin found-property 46
key civil 75 program 51 theft 48
keyed supplement -53 theft -76 vandalism 337
keyholder inquiry -58
keys found-property 53 lockout 52 lost-property 87 suspicious-vehicle 42
kia inquiry -63 parking 48
kick inquiry -40
kicked inquiry -50 theft 40
kicking civil -41
kicks inquiry -71
kid inquiry -44
kiddie inquiry 80
kidding civil -40 inquiry 69 parking 43
kidnap custody 48
kidnapping custody 79
kids inquiry -64 utilities -68 vandalism 45
kiere animal 47 inquiry 97
kiero harassment 41 noise 51 reckless-driving 52 vandalism 71
kill inquiry 61 noise 51 program -42
killed inquiry 93
killer animal 134 civil 69 program 61
killing harassment -41 inquiry 85 noise 87
kind supplement -50
kinda inquiry -62
kinder inquiry 74 trespass 56 utilities 51
kindergarten inquiry -93 program 85
kindly utilities 44
kiosk inquiry -67 theft 46
kiss animal 50 parking -40
kissed crash 86 inquiry -102
kit inquiry -62 supplement 114
kite inquiry -66
kits inquiry 76 program 188
kitten animal 135 animal-bite 105 inquiry -59
kittens animal 111 reckless-driving 63
kmart abandoned-vehicle 66 suspicious-vehicle 65
knees inquiry -47 suspicious-person 55
knife civil -48 found-property 50 theft -45
knifepoint inquiry 42
knives harassment 51 inquiry -43
kno harassment 70 noise 41 utilities 73
knob suspicious-person 69
knock inquiry 64 lost-property 40 supplement 77 threats 50
knocked inquiry -109 suspicious-person 100 utilities 53 vandalism 85
knocking inquiry -62
knocks inquiry 49
knot animal 57
know inquiry 110
known crash-private 47 harassment 98 hit-and-run 48 inquiry -70 suspicious-vehicle 41 theft 57 welfare-check 61
knows civil -55 inquiry -89 noise 122
koi civil 80
kroger animal 41 crash -52 crash-private 69 hit-and-run 51 utilities -47
ku inquiry 107 noise -51 utilities 141
ky inquiry 121 theft 42
l inquiry 47 lost-property 45
lab inquiry 42 supplement 45
label found-property 142 inquiry 70
labelled inquiry 47
labor abandoned-vehicle 68 civil 101 fraud 66
ladder inquiry -56
ladies inquiry -75 program 69
lado civil 72 inquiry -43
ladra barking 214 civil -45 inquiry -80 noise -55
ladran barking 166 noise -44
ladron supplement 89
lady inquiry -79 supplement -57 utilities -47
lafayette parking 57 suspicious-vehicle 68
lake inquiry -48 lost-property 53
lakeshore inquiry 62 utilities 114
lamina inquiry -62 noise 76 utilities 64
lamp inquiry -44 utilities 87
lampara inquiry -85
lancha abandoned-vehicle 60 parking 78
land civil 106 fireworks 69 theft 71
landed animal 48 inquiry -52
landlady civil 92 fraud 50
landline inquiry 43
landlord civil 217 utilities -50
landscaper animal -47 parking 72
landscaping reckless-driving 67
lane parking 59 reckless-driving -44 utilities 41
lanes inquiry -41
lansdowne inquiry -101 program 61 utilities 47
lantern inquiry 69
lanyard fraud 63 inquiry -68
laps civil -45 inquiry -47 welfare-check 74
laptop civil 66 inquiry -50 lost-property 71 theft 52
large inquiry -74
las noise 83
last noise -54 supplement 55 suspicious-person 47
lastimado crash-private 86 custody 44 hit-and-run 54 inquiry -40 vandalism 58
lastimo crash 87 supplement 56
latch animal -42 trespass 60
late custody 97 inquiry 64 parking 49
later theft 45
laugh civil 100 vandalism 55
laughed crash 55 utilities -45
laughing animal 41 utilities -49
laughs inquiry 62 noise 60 vandalism 53
laughter noise 68
laundromat vandalism 51
laundry civil 42 supplement -44
lavado inquiry -46
lavadora animal 58 inquiry -70 theft 42 utilities -41
law civil 57 inquiry 178
lawn theft 66 utilities 56
lawnmower inquiry 50 vandalism 85
laws civil 76
lawyer civil 42 inquiry 130 supplement 103
lawyers civil 85 supplement 86
layin abandoned-vehicle 69 vehicle-theft 71
laying inquiry -68
layoff program 76
lead harassment 52 inquiry -55 program 67
leader program 66
leaf noise 138
league theft 54
leaned animal 42 suspicious-vehicle 52
leaning inquiry -77 parking -42
leans civil 55
learn harassment 51 inquiry -119 program 58
lease civil 273 inquiry 83
leash animal 45 inquiry -53
leather inquiry -93 lost-property 131
leaves civil 77 inquiry 54 suspicious-person 47 utilities 125
leche crash 46 supplement 58
led inquiry -49
leestown crash -43
lef found-property -65 utilities 94
left civil 41 lost-property 106 program -48 utilities 46 vandalism -57
leg civil -48 inquiry -70
legacy inquiry 49 lost-property 52 supplement 50
legal animal -45 inquiry 328 noise 50 supplement -41 utilities -68
legally animal -52 civil 72 fraud 61 inquiry 176
legends lost-property 84
legit inquiry 155 suspicious-person 42 suspicious-vehicle 111
legs inquiry -49 utilities -43
lemon civil 41 theft 73
lemonade inquiry 82
length abandoned-vehicle 44
lengua harassment 49
lent civil 193 inquiry 95 lockout 58 vehicle-theft 80
less harassment 62
lessons inquiry 59 welfare-check 64
let inquiry -76 noise -42
letras inquiry -79 vandalism 152
letrero suspicious-vehicle 51 utilities 69
letter harassment 56 inquiry 108 supplement 64 trespass 44
letters inquiry -80 vandalism 56
letting program 43 reckless-driving 41 vandalism 44
levanta inquiry -52
levantada animal 45 inquiry -64 utilities 93
levantan disabled-vehicle 59 inquiry 79
levantar inquiry -51
levantarse inquiry 47
lewd inquiry -42 vandalism 108
lex lockout 61 welfare-check 45
lexington inquiry 77 supplement -56
lextran crash 72 found-property 43 inquiry -53
lexus crash 76 crash-private 114 found-property 68 inquiry 74 vandalism 96
lfd supplement 63
lft lost-property 71 supplement 62
lfucg inquiry 88 utilities 137
lg fraud 45
liable inquiry 123
liberty inquiry 66 supplement 69
librarian civil 54 inquiry -42
library found-property 67 parking 49 theft 62 utilities 46
libro found-property 42
licencia crash 52 inquiry 153
license civil -58 found-property 81 inquiry 97 program -63
licensed fraud 77
licenses fraud -42 inquiry 139
licked animal 133 inquiry 74
lid inquiry -47 noise -58 theft -44 utilities 101
lids animal 60 noise 91
lien civil 88 harassment -50 inquiry 84
lies harassment 84 inquiry -101
life program 47 supplement 74
lift inquiry -41
lifted theft 134
lifting inquiry -59
liga utilities 43
light inquiry -73 noise -51 utilities 85
lighter inquiry -58
lighting inquiry -46
lightning inquiry 110
lights civil -41 utilities 98
lik harassment 54 threats 67
like inquiry 41 program 46
liked inquiry 71
likely burglary-discovered 49 lost-property 61 utilities 55
lil animal 56 barking 60
limb utilities 150
limbs civil 67 inquiry 60 utilities 72
lime civil 53 inquiry -40 utilities 79
limestone inquiry -96 noise 62 supplement 43
limit inquiry 170 noise 95 reckless-driving 77
limits fireworks -47 inquiry 45 noise 67 utilities -43
limp inquiry -88
limpia vandalism 43
limping animal 133
lincoln utilities 101
linden inquiry 75 program 90
line noise -46
linea inquiry -42 utilities 71
lineman suspicious-vehicle 60
lines inquiry 62
lineup supplement 51
link inquiry -41
linkedin harassment 76 inquiry 56 stalking 94
lion inquiry -44
lip utilities 73
lips civil -41 inquiry -80
liquor inquiry 52 reckless-driving 82
list inquiry 72 program 54 supplement 68
listed animal 62 fraud 83 program 54 supplement 82
listen parking 92
listening welfare-check 66
listing civil 60 fraud 154 lost-property -47
lit inquiry -59
lite utilities 131
literally inquiry -47
lites fireworks 55 utilities 71
lithium inquiry 88 program 43
litter animal -43 inquiry 125 program 54
littering inquiry 86
little inquiry -46 noise -40
lived animal 52 burglary-discovered 50 crash 44 found-property 40 inquiry 119 parking 50 trespass 55
liver lost-property 48 theft 46
lives harassment 68 program 59
living civil -46 trespass 45
llama animal 103
llamada civil -47 fraud 72 inquiry -57 supplement 134 utilities -50
llamadas civil 44 inquiry -72 program 69
llaman fraud 65 inquiry -94
llamar fraud 67 supplement 56
llamara reckless-driving 56 supplement 93
llamas animal -40
llantas abandoned-vehicle 84 inquiry -62 noise -52 supplement -65 theft 43 utilities 63 vandalism 77
llave inquiry -91 utilities 107 vandalism 73
llega burglary-discovered 54 supplement 41 theft -41
llegan harassment 51
llegar theft 57
llegaron burglary-discovered 60
llego fraud 72
lleno abandoned-vehicle 58 inquiry -41
lleva abandoned-vehicle 61 utilities 48
llevan abandoned-vehicle 55 parking 92
llevando shoplifting 44
llevar disabled-vehicle 60 inquiry 129 program -51
llevara inquiry -49
llevaron burglary-discovered 77 civil -41 supplement 51 theft 238 vandalism -48 vehicle-theft 56
lleve abandoned-vehicle 43 program 99
llevo inquiry 89 theft 89
llorando animal 63 inquiry -43
llorar inquiry -59
llueve civil 73 inquiry 46 noise 41
ln animal -42 disabled-vehicle 52
lo noise -46
load civil 47 fraud 42
loaded found-property 141 inquiry 60
loading civil 52 inquiry -67 parking 120 suspicious-person 46 utilities -50
loan animal 42 civil 41 inquiry 148
loaner program -45 supplement 40 theft 58
lobby custody 56 lost-property 57 supplement -49
local inquiry 71
locate inquiry 129 welfare-check 83
lock burglary-discovered 75 civil -53 program 40 theft 69 vandalism 49
lockbox inquiry 42 program 177
lockdown program 51
locked inquiry -86 lockout 45 theft 84
locker theft 126 vandalism -40
lockout civil 65 lockout 118
locks civil 107 inquiry 43 vandalism 76
locksmith lockout 134
lodge inquiry -108 lost-property 53
loft inquiry -42
log fireworks 54 inquiry -45
logged civil -42 custody 62 harassment 45 inquiry -127 vandalism 133
logo noise 40 suspicious-vehicle 51
logs inquiry 140
lonchera lost-property 63 parking 52
lonely animal 49 inquiry -80 welfare-check 119
long program -50 utilities 50
look animal 49 civil -64
looked inquiry 51 suspicious-person 78
lookin inquiry -51 program 58 suspicious-person 60
looking animal 66 inquiry 58 suspicious-person 58
looks animal 44 utilities 53
loop utilities 50 welfare-check 76
loose animal 69 utilities 74
lose lost-property 63
losing inquiry 66 noise 107
loss inquiry -90 program 58
lost civil -46 found-property -49 lost-property 262 noise -46
lot crash -48 crash-private 83 supplement -52
lote civil 45
lottery fraud 75
loud animal -44 civil -50 inquiry 49 noise 233
loudly inquiry 50
louisville inquiry 135 supplement 89 theft -43
love inquiry -63
lovely inquiry 46 noise 113
loves animal 96
low utilities 50
lower inquiry -48
lowes crash-private 72 hit-and-run 47
lp shoplifting 131 supplement -47
lsot inquiry -79 lost-property 208
luck harassment 99
luego civil -52 inquiry 51
lugar parking 247 utilities -54
lump animal -55
lunch inquiry -53 parking 58 theft 45 utilities -46
lunchbox harassment 44
lunes supplement -41 suspicious-vehicle 47 theft 135
lungs noise 55 program 67
luz utilities 132
lying inquiry -61
lyle inquiry 55 welfare-check 64
lyrics harassment 58
m animal -40 inquiry -55 suspicious-person 60 utilities -52
macetas animal -50 theft 57
machete civil -56 inquiry -42
machetes found-property 70
machine fraud -47 noise 105
macy shoplifting 93 trespass 59
mad supplement -50 theft 41
made fraud 42 harassment 60 noise -49 supplement -44
madrugada civil -42 inquiry -41 noise 42 suspicious-person 51
maestra program 69
magazines civil -83 fraud 191 harassment 97 theft 68
magician civil 87 inquiry -54
maid civil -42 inquiry 131 noise 45 parking 45 utilities -64
mail inquiry 46 supplement -45
mailbox crash 74 suspicious-person 51 vandalism 91
mailboxes suspicious-person 80 vandalism 93
mailed fraud 62 supplement 61 theft -43
mailing harassment 56 inquiry 59
mailman animal 50 inquiry -48 theft 60
main inquiry 50 utilities 65
mainly reckless-driving 45 utilities 55
maintenance inquiry -42
make civil 140 supplement -63
maker civil 41
makes harassment 48
making fraud -41 inquiry -51
mal harassment 50 inquiry -86 utilities 41
male inquiry -90
malibu disabled-vehicle 53
mall crash-private 40 lost-property 52 reckless-driving 58 theft -47
malo inquiry 47
mamaw utilities 41
man inquiry -88 suspicious-person 76
manager civil 98
manages noise 70
manana civil -57 noise 62
manda harassment 116
mandan civil -45 harassment 53 supplement 44
mandando inquiry -58
mandar animal 70 barking 63
mandara fraud 148 inquiry -62
mandated inquiry 40 supplement 48
mande fraud 82
manden inquiry -50 vandalism 51
mando fraud 41 supplement -57
maneja inquiry 43 parking 42 reckless-driving 53
manejando inquiry -54
manejar theft 52
manejo inquiry 94
manhole noise -50 utilities 103
mannequin found-property 50
mansito animal 78
manure inquiry -48 utilities 109
many civil -46 program -49 supplement -41
map inquiry 65 theft 136 vandalism 63
mapache animal 227 inquiry -41
maple inquiry -47 vandalism 69
maquina noise 53
marathon inquiry 126
marble trespass 78 vandalism 83
marbles inquiry 51
march inquiry 72 supplement 93
marching inquiry 53 noise 108
mare civil 57 reckless-driving 66
mariachi noise 91
marina civil 71 inquiry 53
mark crash-private 41 inquiry 47 vandalism -40
marked found-property 75 inquiry 88
marker utilities 56 vandalism 166
market civil 69 fraud 80 program 73
marketplace inquiry 47 supplement 153 vehicle-theft 75
marks vandalism 44
marque harassment 57 program 43
marriage inquiry 80
married inquiry 89
marsh theft -41
marshal civil 62 found-property 46 inquiry 86 supplement 106
mart supplement -60
martes hit-and-run 45 inquiry 68 supplement 70
marzo inquiry 50 supplement 52 threats 48
mas noise 58
mascot lost-property 117 theft 101
mask theft 61
masked animal 69
mason fraud 59 inquiry 62 supplement 43
mass inquiry 63
massage inquiry -40
master lost-property 46
masterson inquiry -74 theft 51
mastiffs animal -61
mata lost-property 50 utilities 77
matan animal 58 fraud 94 inquiry -76 noise 70 utilities 47
matando utilities 94
matches inquiry -54
mato animal 56 inquiry 44
matricula lost-property 91
matter civil 110 inquiry -111
mattress utilities 58
mattresses inquiry -69 suspicious-person 52 utilities 126
maxwell abandoned-vehicle 46 hit-and-run 54 theft -40
may inquiry 65 supplement 63
maybe inquiry -75 vandalism 95
mayo civil 45 fraud 48 supplement -50
mayor inquiry 120
mayores inquiry 116 program 155
maze utilities 54
mcdonald custody 104
me harassment 55
meadowthorpe animal 122
meals inquiry 78 supplement -41 welfare-check 49
mean harassment 45 inquiry 46 noise 40
means civil -61 disabled-vehicle 44 program 41 suspicious-person 58
meant abandoned-vehicle 54 inquiry -46
measured harassment 67
measuring inquiry 98 suspicious-person 175 trespass 60
meat animal 57 suspicious-person 46
mecanico civil 196 inquiry 61
mechanic civil 184 disabled-vehicle 41 supplement -43 theft 40
med inquiry 57 utilities 66 welfare-check 72
media inquiry -56
median inquiry -49 theft 58 utilities 70 vandalism 42
mediation civil 104 noise 49
medic inquiry -42 lost-property 55 supplement 86 utilities 50
medical inquiry 85 utilities 53
medicare inquiry 76
medicinas inquiry 51
medicine inquiry -45
medics inquiry 84 lost-property 43 supplement 59
medidor theft 57 utilities 187
medio inquiry -56
meds civil -42 inquiry 42
meet program 49
meeting inquiry 95 program 65
meets inquiry -92 program 44
megaphone noise 256
meijer crash -57 crash-private 92
melted civil 58 fireworks 55 vandalism 40
member trespass 61
memes harassment 97
memorial abandoned-vehicle 45 parking 86 vandalism 82
memory program 45
memphis supplement 66
men civil -41 inquiry -62 parking -53 utilities -40
mensaje fraud 75
mensajes harassment 191
mention civil -41 inquiry -56 suspicious-person 121 vandalism 66
mentioned harassment 89
mentions civil 111 noise 53
meowing animal 195 inquiry -54
merely civil -50 noise 93
mes abandoned-vehicle 124 supplement 66
mesa inquiry -82
meses utilities 66
mess civil 67
message inquiry 55 supplement 152 utilities -47
messages harassment 84 inquiry 70
met harassment 52
metal found-property 43 fraud 53 inquiry -49 suspicious-person 52
mete inquiry 77
meten utilities 115
meter inquiry 67 parking 45 suspicious-person 45 utilities 73
metered inquiry 136 parking 77
meters inquiry 59 parking 115
meth inquiry 47
metieron burglary-discovered 79 inquiry -83 supplement 87
metio civil 63 inquiry -78
mexicano inquiry -79 lost-property 46
mexico civil 43 inquiry 65
mgmt civil 106 noise 99 utilities 64
mgr civil 43 noise 52 supplement 67
mia civil 70 fraud 57
mice civil 41 inquiry 99
middle inquiry -77
midland utilities 46
midnight noise 126 suspicious-person 46
midway vandalism 81
miedo theft 47 utilities 66
mientras burglary-discovered 52 parking 58 program 86 supplement -48
might civil -41 program 80 supplement -47 utilities 40
migra suspicious-vehicle 62
migracion inquiry 68
mil fraud 95 inquiry 50
miles crash-private 50 inquiry 59
military inquiry -45
milk lockout 54
mill utilities 70
miller suspicious-vehicle 73
min inquiry -102 supplement -54 suspicious-vehicle 41 theft -67
mind civil -51 inquiry -49
minds noise 69
mine animal 52 found-property 60 theft 47
minecraft harassment 71
mini reckless-driving 83
minivan inquiry -54 utilities -46
minor crash 53 crash-private 76 supplement -48
mins inquiry -40
minute civil 53 inquiry 51
minutes inquiry -62 theft -48
mio animal-bite 71 supplement 77
mirror crash 136 hit-and-run 113 inquiry -61 theft -41 vandalism 65
mirrors abandoned-vehicle 42 crash 168 hit-and-run 41 inquiry -59
mis inquiry -57
misma inquiry -72 supplement 61
misplaced lost-property 127 theft 62
miss theft 55
missed supplement 89 theft -56 utilities 59
misses utilities -104
missin animal 83 theft 69
missing inquiry -47 lost-property 84 noise -47 supplement 62 theft 152
mistake found-property 51 inquiry 67 theft 42
mitad civil 89 inquiry -61
mix animal 85 inquiry 151
moan supplement 54
moaning inquiry -77 noise -44
mobile lost-property 41 parking 59
mobility inquiry -42
mochila inquiry -52
mofle noise 137
moja civil 49 utilities 54
mojada civil 101
molesta harassment 60 reckless-driving 59
molino inquiry -44 noise 73
moment disabled-vehicle 60 inquiry 80 reckless-driving 50 suspicious-person 74
mommy civil -50
moms welfare-check 70
mon burglary-discovered 59 inquiry 101 theft 62
monday supplement 51 theft 43
mondays parking -47 utilities 52
money fraud 178 theft 62
monitor inquiry 45
monkey lost-property 58
monoxido inquiry 71
monte abandoned-vehicle 58 inquiry -54 program 41
month inquiry 42 noise -53 theft 45 utilities 65
monthly inquiry 45
months civil 126 harassment -51 inquiry 58 vandalism 50
moon animal -41 noise 69
moped abandoned-vehicle 108 vehicle-theft 59
mordio animal -58 animal-bite 114
more parking 47 supplement 53
morir civil 49 inquiry 59
morn suspicious-person 71 trespass 78
mornin found-property 61 vandalism 82
morning inquiry -50 noise 83 reckless-driving 62
mornings animal 56 inquiry -55 noise 50 utilities 77 vandalism 49
morphine inquiry 55
morros vandalism 65
morrow animal 59 supplement 42 utilities -47
mortar found-property -60
mortified inquiry -50
mos animal-bite 44
moscas animal 48
mosque theft 53
moss utilities 43
most reckless-driving 84
mostly inquiry -82 noise 67
mostrador crash-private 46
mother inquiry 45 welfare-check 43
mothers civil 66 inquiry -50 supplement -67 vandalism 61
motion inquiry -51
motor inquiry 58
motorcycle utilities -42
motorist crash 54 utilities 51
mountain inquiry 67
mouse animal 59 fraud 69
move civil 79
moved civil 70 fraud -42 utilities 46 welfare-check 47
mover inquiry -52
movers civil 43 lost-property 109 parking 55 supplement -40 theft 93
moves civil -41
moviendo inquiry 43
movies vandalism 41
moving parking 42 utilities -49
mow inquiry -61 threats 61 utilities 71
mower inquiry -41
mowing noise 84
mows civil 107 utilities 58
mph hit-and-run 45 reckless-driving 59
mr inquiry -57 welfare-check 75
mrs civil 41
msg supplement 77
mt hit-and-run 81
mtg civil -59 inquiry 91 program 90
much inquiry 43 parking 42 utilities -44
muchacha inquiry -72
muchachos inquiry -53 noise 44
muchas inquiry 125
mucho inquiry -63 noise 61 reckless-driving 60
mud animal 42 crash 84 disabled-vehicle 90 inquiry -75 reckless-driving 41
mudanza civil 165 parking 97
muddy animal 41 inquiry -72 theft 97
muebles civil 61 inquiry 40 noise 55
muero crash 87 inquiry -90 lost-property 51 supplement 50
muerta found-property -43 inquiry 56 noise 121
muerto animal 185 inquiry -48
muertos animal 107
mueva parking 75
muffins inquiry -53
muffled inquiry -45
mug inquiry 54
mugged inquiry 51
mulch inquiry -60 suspicious-person 66
multa animal 67 civil -76 inquiry 188 parking 62 supplement 44
mums theft 96 vandalism 91
mural inquiry 45 parking 95 utilities -57
murder civil -44 inquiry 53 noise 82 parking 42 utilities 42
murdered animal 54 noise 70 vandalism 91
murdering inquiry -137 noise 197
murio disabled-vehicle 43 lockout 47
muro civil 85
murphy animal 52
museum inquiry 174 program -57
music noise 92
musica noise 213
must inquiry 193
mustang noise 127
muy animal 52 inquiry -122 reckless-driving 45
myself supplement 63 theft 99
mystery inquiry 94 program -44
n inquiry -46
nabor civil 160 harassment 99 noise 44 parking 63
nacido found-property -43
nacimiento found-property 68 theft 43
nacio inquiry -49
nada harassment 47
nadie burglary-discovered 44 crash 67 inquiry -52 theft 51 vandalism 51
nail fraud 44 inquiry -63
nailed inquiry -77
nails civil 68 inquiry -42 utilities 83
naked civil -43 inquiry -41
name found-property 64 fraud 85 harassment 43 supplement 50
named animal 74 harassment 47
names civil -44
nami program 80
nana civil 43
nanny inquiry -76
nap inquiry -51 noise 91
napkin inquiry -60
napping inquiry -63
naranja abandoned-vehicle 44 inquiry 127
narcan found-property -55 inquiry 83 program 50 theft -50 utilities -43
narcanned inquiry 56
nashville inquiry 46
nasty fraud -47 harassment 275 inquiry -114
national inquiry -70 program 264 utilities -51
nativity animal 83 theft 47 vandalism 93
nature animal 95 inquiry 66
navidad abandoned-vehicle 64 noise 88 theft 41
navy civil 40
naybor civil 110
nb inquiry -44
nbr supplement 71 suspicious-vehicle 50
nearly reckless-driving 41 utilities 88
neat trespass 86
necesita inquiry 49 program -42 theft 41
necesitan civil 80 inquiry 59
necesito inquiry 73 supplement 64
neck inquiry -57
need inquiry 97 program -83 supplement 53
needed disabled-vehicle 50 program 58
needing civil -55
needle inquiry -50
needles found-property 57 utilities 126
needs inquiry 153 supplement 91
neg crash 44 crash-private -48 trespass 49 utilities 98
negocio burglary-discovered 54 program 50 vandalism 63
negra inquiry -45
negro inquiry -67
neighbor civil 83 noise 43
neighborhood inquiry -143 program 186
neighbors civil 58 inquiry -54 noise 73
neighbour found-property 86
neither inquiry -51
nephew welfare-check 50
nerf civil -54
nerves animal 46 inquiry 127 supplement 45 utilities 68
nervous inquiry 78 suspicious-person 97
nest animal 102 utilities 46
nesting animal 131 utilities -44
netflix fraud -40 inquiry 72
nevada fraud 101
never civil 53 fraud 84
nevr fraud 74 harassment 71
new inquiry 93
newborn found-property -53
news inquiry 79 noise 56 program -49 supplement 43
newspaper civil 89 suspicious-person 41
newspapers inquiry 68 program 41
next noise 73
nextdoor suspicious-person 76
nice civil -45 harassment 44 noise 77 parking 72 theft 66
nicely harassment 60
niece inquiry -61
nieghbor civil 54 parking 40 utilities -57
nieghbors animal 51 civil 63 inquiry -57 noise 92
nieta inquiry 46
nieto fraud 72 utilities -43
nietos inquiry 79
nieve vandalism 56
night inquiry -48 noise 70 vandalism 44
nightgown inquiry -56
nightly fraud 63 noise 124 utilities 59
nights noise 72 reckless-driving 42 supplement 101 utilities -47
nightstand lost-property 85 theft 52
nina inquiry -86
nine abandoned-vehicle 60 civil 59
ninera civil 42
nineteen fraud 72 inquiry -48
ninety found-property 45 theft 53 welfare-check 43
ninguna utilities 58
ninito found-property -42
nino custody 46
ninos inquiry -46
nipped animal -69 animal-bite 224 found-property 48 inquiry -60 supplement -43
nissan parking 69
nite fireworks 62 noise 109 supplement -50 suspicious-person 46
nob supplement 74 suspicious-person 97
nobdy animal 76 inquiry -61 parking 87
nobody utilities 52
noc parking 62 reckless-driving 48 utilities 62
noche barking 90 theft 76 vandalism 47
noches inquiry -46 noise 42 parking 56
nodded inquiry 67 suspicious-person 55
noe inquiry -44
noise noise 57 supplement -44
noises abandoned-vehicle 63 supplement 47 suspicious-vehicle 53
noisy animal 94 barking 68
nomas civil -50 noise 45 supplement -42
nombre fraud 54 supplement 70
non inquiry 79 supplement -46
nonsense harassment 57
nonstop noise 42 utilities -52
noon parking 48
noose inquiry 96
northbound inquiry -50
nos utilities -45
nosotros crash-private 64 hit-and-run 71
nota crash-private 91 inquiry 82
notario fraud 122
note crash 55 crash-private 122 fraud -54 harassment 71 hit-and-run 54 utilities -50
notebook inquiry 46 reckless-driving 123
noted custody 89 inquiry -124 program 41 vandalism 77
notes civil 72 harassment 170 inquiry -68
nothin civil 73 suspicious-person 82 trespass 88
nothing burglary-discovered -47 civil -49 suspicious-person 48 theft -63 vandalism 57
notice civil 46 inquiry 109 supplement -41 utilities 88
noticed theft 85 vandalism 41
noticias inquiry 98 program 49
notified inquiry -73 welfare-check 70
notify supplement 41
nov inquiry -115 supplement 96
novel inquiry 73
novela noise 59
november inquiry 48
novia inquiry 74 welfare-check 51
nr utilities 80
nubmer crash 52 inquiry 150 supplement 51
nuclear inquiry 43 program 66
nueva inquiry 61 supplement 65 utilities 52
nueve inquiry -55 noise 47 utilities 41
nuevo found-property 48 inquiry 97
nuisance inquiry 42
numb inquiry -65
number civil -54 crash 40 fraud 50 inquiry 44 program -40 supplement 46
numbers abandoned-vehicle 45 found-property 74 fraud 43
numbr crash 52 fraud 44 program -42
numero civil -46 fraud 57 program -49 supplement 82 utilities 50
nunca fraud 92 harassment 45 inquiry -46
nurse inquiry 42
nursery animal 59
nurses inquiry 74 parking 59
nuts noise 54
nxt inquiry -61 noise 130
o inquiry 57
oak utilities 67 vandalism 57
obra theft 70
obscene fraud -44 harassment 133 vandalism 79
occ fraud 58 shoplifting 43
ocho abandoned-vehicle 71 utilities 65
oclock inquiry -74 noise 59
oct program 47 supplement 79 utilities 41
october inquiry 132 noise 79 reckless-driving 53
ocupa civil -49 inquiry 97 reckless-driving 41
ocupo crash-private 68 hit-and-run 44 inquiry 87
od supplement 53
odd civil -59 harassment 57 inquiry 103 noise -45 suspicious-person 89
odor supplement 95
ofc civil 44 inquiry -87 lost-property 44 supplement 82
ofcr burglary-discovered 73 inquiry -54 supplement 102
off theft 50
offc civil 80 supplement 77
offce animal 96 civil 66 fraud 62
offender inquiry 107 program -56 supplement -44
offenders inquiry 81 program -47
offered theft 51
offers inquiry -95 vehicle-theft 59
office supplement -64
officer fraud -50 inquiry -69 noise -46 program 102 supplement 109 utilities -51
officers inquiry 125 program 112 supplement 86 theft -52
official harassment 47 inquiry 77
ofice inquiry 79
oficial civil 47 fraud -44 inquiry -64 program 75 supplement 147
oficina inquiry 49 lost-property 50
often program 55 suspicious-person 63
oh inquiry -43 utilities 54
ohio fraud 52
oi animal 57
oiga inquiry 70
oil fraud 49 utilities -71
oir noise -46
ojo inquiry -48
ojos inquiry -81
ok crash 48 inquiry 64 supplement 42 welfare-check 41
okay crash 41
old civil -43
older theft 46
olds inquiry 103
olia reckless-driving 74
olmo abandoned-vehicle 41
olvido inquiry -59 lost-property 250
ones inquiry -85
only civil -52
onto civil 49 inquiry -70 utilities -48
op civil 92
opal inquiry -46 theft 46 utilities 96
opend fraud 143
opened fraud 99 inquiry -73 suspicious-person 74 utilities -64
opening utilities -40 vandalism 70
opens parking 56 utilities -48
opera noise 90
operar civil 73 fraud 99 inquiry 54 supplement -41
operator inquiry -52
options civil -50 harassment 120 inquiry 106 noise 57
or inquiry 89 program -42
orange found-property 61 noise -41 suspicious-person 49
orchard vandalism 63
orden inquiry 116
order custody 43 inquiry 122
ordered inquiry -44
orders utilities 68
ordinance inquiry 165 noise 110
ordr harassment 88
oregon civil -49
organ inquiry -46 utilities 59
organizer inquiry -49
orilla animal 86
oscuro utilities 50
osha civil -40 inquiry 141 supplement -44
other crash-private 50 inquiry -50 noise -46
others fraud 60
otro crash-private 71 hit-and-run 44
ought civil 77 inquiry 80 vandalism 48
our civil 49 program 41
ours burglary-discovered 55 crash-private 50 inquiry -81 supplement 43
outage inquiry 53 utilities 67
outlet civil 43 suspicious-person 41 theft 63
outside civil -55 inquiry -75 noise -43
outta theft 141
oven barking -44
over civil 45 vandalism 49
overcharged civil 171 fraud 133 theft -53
overdose found-property 47 inquiry 83 program 56
overdosed inquiry 50 lost-property 64 noise 44 program -73
overflowing utilities 61
overlook inquiry -41 lost-property 41 vandalism 67
overnight hit-and-run 51 inquiry 62 supplement -43 theft 77 vandalism 104
overpass inquiry -44
overtime civil 55 inquiry 80 lost-property 60
ovr disabled-vehicle 55 parking 49 theft 96
owe civil 111 harassment 61 inquiry -142
owes civil 72 inquiry 63
own crash-private 62 inquiry 62
owned crash-private 67 hit-and-run 64
owner animal 116 animal-bite 55 crash-private 45 found-property 49 harassment -42 program 43
owners animal-bite 41 barking 62 inquiry 54 noise 57
owns civil 49 found-property 45 inquiry 134
oxford inquiry -41 utilities 103
oxy inquiry -73 theft 79
oye animal 48 inquiry -58 noise 48
oyo inquiry -51
p supplement 51 suspicious-person 66 trespass 63 utilities 65
pa inquiry 126
pacemaker inquiry 69
pacing noise 87
pack animal -45
package civil 52 theft 147
packages inquiry -58 theft 107
packed custody 73 theft 66
paddle found-property 46
padrastro inquiry -43
padre burglary-discovered 57 crash-private 42 program -43 supplement 47
paga civil 222 inquiry 96 vandalism 49
pagan civil 110 inquiry 115 vandalism 47
pagar civil 109 inquiry 97 utilities -60
page harassment 75 inquiry 102 supplement 55 suspicious-person 41
pages supplement 97
pago animal 57 fraud 77 inquiry 119
pague fraud 84 inquiry 56
paid civil 97 fraud 164 parking 41
paint found-property -49 harassment -42 hit-and-run 58 utilities 93 vandalism 102
paintball vandalism 100
painted found-property 40 inquiry 43 program 88 theft -44 vandalism 144
painters inquiry -41 program 57
painting utilities 64
pair animal 63
pal hit-and-run 46 inquiry -59 vandalism 50
palabras civil 54 reckless-driving 78
pallets theft 42
palumbo inquiry -48 theft 70
pamphlet civil -54 inquiry 144 program 144
pamphlets inquiry 61 suspicious-person 100 trespass 65
panaderia burglary-discovered 50
panal animal 48 inquiry 42
pancakes inquiry 99
pandilla inquiry -65 utilities 56 vandalism 75
pane vandalism 150
panel civil -52 inquiry -80
panera parking 79
panicked inquiry 72
pantry animal 48 inquiry -65
panza inquiry -72
papa custody 50
papas civil 68 parking 48 program 61
papel civil -40 crash-private 96 found-property 43
papeles inquiry 100 supplement 72
papelito crash-private 131 harassment 62 inquiry -48
paper custody 44 program -45
papered vandalism 159
papers civil 47 custody 93 inquiry 93
paperweight inquiry 77
paperwork civil 43 custody 46 inquiry 101 supplement 51 trespass 82
paquete inquiry 47 theft 49
para civil -55 inquiry 57 program 63
parada found-property 59
parade civil -42 inquiry 93 supplement -45
parado disabled-vehicle 42 inquiry -53
parakeet animal 187
paramedics inquiry 95 program 66
paran parking 49 supplement 73
parcel theft 43
pardon inquiry 55
parece animal 81 utilities 53
pared vandalism 47
parent inquiry 48 supplement -40
parents reckless-driving 53 theft 56
paris crash 71 utilities -55
park inquiry 56 parking 57 program -43
parkd parking 125
parked civil -58 crash 43 crash-private 89 inquiry -65 parking 159 suspicious-vehicle 47 utilities -63
parkin parking 125
parking civil -52 parking 70 supplement -41
parks parking 252 utilities -89
parkway inquiry 45
paro hit-and-run 47 noise 43
parole inquiry 160
parpadea utilities 147
parque found-property 56 utilities 60
parroquia inquiry -56
parrot animal 219 noise 99
parte hit-and-run 46
partera inquiry 59
partial reckless-driving 85 theft 56 trespass 56 vandalism 63
partido civil -58 noise 87 parking 44
parties crash-private 92 inquiry -42
partner inquiry -71
parts harassment 169
party noise 74
pasa noise 63
pasada inquiry 59
pasado inquiry 51 supplement 84
pasan reckless-driving 127 utilities 89
pasaporte found-property 47 lost-property 114
pasar barking 46
pase noise 50 program 47
paso inquiry -43 reckless-driving 55 supplement 42
pass inquiry -45 lost-property 81
passcode inquiry -48
passed civil -43 inquiry 43 program -49
passenger inquiry -45
passerby disabled-vehicle 58
passes inquiry -98
passport found-property 110 inquiry -40 lost-property 121
password civil -53 fraud 93
past noise 50
pastel animal 45 burglary-discovered 66
pasto inquiry 96
pastor harassment 50 program 93
patch inquiry -42 utilities 60 vandalism 48
patched inquiry -49 utilities 213
patches inquiry -53
path animal 101 utilities 103
patient supplement 75
patients animal 43 inquiry 50 supplement 83
patio civil 90 theft 77
patrol inquiry -64 program 134 reckless-driving 43 supplement -41 suspicious-person 106 utilities -71
patron civil 60
patrona crash 87 crash-private 86
patrulla inquiry -47 program 91 reckless-driving 73
paul found-property 53
pavement disabled-vehicle 61
pavilion inquiry 72
paving noise 49
pawn found-property 102
pawned inquiry 109 supplement -58 theft 99
pax harassment 72
pay civil 139 fraud 93 inquiry 45 shoplifting 47
paying lost-property 47
pays civil 181 fraud -48 inquiry 95 parking 46 utilities -75
pd abandoned-vehicle 48 inquiry -78 program 79
peace civil -48 inquiry 72 vandalism 61
peaceful inquiry 70 noise 51
peacock animal 259 inquiry -58
peacocks animal 174
peatonal utilities 91
pecho inquiry -46
pedal inquiry -85
pedir civil -41 harassment 45 inquiry 42 supplement -54
peds supplement 48
pee trespass 48
peed inquiry -68
peeling inquiry -43 utilities 68
peep inquiry -53 welfare-check 42
peeping animal 71 inquiry -54
peer inquiry 42 program 89
pega inquiry -58 utilities 42
pegaba inquiry 61
pegar crash 58 crash-private 75 hit-and-run 45 inquiry -64
pego crash 68
pegue crash 91
pelea animal 60 inquiry -52
peleando animal 63 barking 59
pelearon civil 96 inquiry -40 welfare-check 106
peleo inquiry 85 supplement 69
pelicula inquiry -71 utilities 49
peligro inquiry 60 utilities 60
pellet found-property 69 vandalism 125
pelos inquiry 60
pelota civil 50 vandalism 41
peluqueria animal 57 inquiry -54 vandalism 41
pelvis animal 72 crash 65
pena crash 43
pencil animal 72 inquiry 55
pendant inquiry -66
pennies inquiry -55
penny harassment 52
people inquiry -52 reckless-driving 41 vandalism -46
peor inquiry 47 reckless-driving 86
pepper inquiry 102 vandalism -56
pepperoni inquiry -93
perdi found-property -49 inquiry -89 lost-property 313 supplement -63
perdida lost-property 46 program 83
perdido animal 106 civil 44 inquiry -51 welfare-check 59
perdieron inquiry 141
perdio animal 115 inquiry -56 lost-property 102 supplement -44
perdone inquiry -80
perfectly welfare-check 75
perfume animal 52 inquiry -80 lost-property 53 shoplifting 48
perico animal 220 noise 73
period inquiry -55
permiso inquiry 226 program -63 trespass 46 utilities -41
permission animal 78 inquiry 85
permit inquiry 219
permite fireworks 43 noise 75
permitido civil -57 inquiry 180
permits inquiry 131 noise 75 utilities -51
permitted inquiry 195 noise 73
perra inquiry -62
perrita inquiry 52
perrito animal 67 fraud 51 inquiry -42
perro animal 100 barking 90 inquiry 51 noise -50 utilities -49
perros animal 112 barking 126 noise -50
person animal 45 civil -42 inquiry -103
persona found-property -50 fraud 59
personas inquiry 73 theft 46
pest suspicious-person 143
pet animal 128 inquiry -59
petition barking -53 inquiry 183 noise -54 reckless-driving -46
pets animal 75 lockout 129
petting inquiry -43
petty civil 130 inquiry -69
pew theft 50
ph utilities 45
pharmacist fraud 45
pharmacy theft 55
phoenix found-property 57 trespass 67
phone inquiry -85
phoned supplement 44 welfare-check 51
phones harassment 93
photo harassment 56 inquiry -59 supplement 56
photographed crash 43 suspicious-person 72
photographer civil 91 parking 52 theft -50
photographing fraud -43 inquiry -41 suspicious-person 149
photographs found-property 56 suspicious-person 43
photos civil -43 fraud 65 harassment 120 supplement 76 theft -54 utilities 61
physical civil 85
piano civil 92 inquiry -67
pic harassment 86 inquiry -80
picadome found-property 71 utilities -42
picaron vandalism 67
pick custody 46
picked civil 57 found-property 99 parking 55 suspicious-vehicle 46 theft 44 utilities 42
picker inquiry -50
picking inquiry -64 lost-property 47 parking 42
picks animal 94 civil -42 inquiry -54 theft 57 trespass 67
pickup parking 57
picnic vandalism 126
picric inquiry 46
pics civil -46 harassment 77 vandalism 55
picture harassment 55 supplement 61
pictures fraud 61 harassment 95 noise 57 utilities 69 vandalism 80
pide crash 59 inquiry 110 program 53 supplement 54
piden civil 56 inquiry 45 utilities 41
pidiendo inquiry -41
pidieron fraud 48
pidio inquiry 52 welfare-check 44
pido inquiry 55 utilities 60
pie utilities 52
piece crash-private 41 inquiry -55
pieces crash-private 48 hit-and-run 89
piensa civil 44 theft 65 utilities -46 vandalism 51
pierna inquiry -62
pies crash-private 59
pig harassment 46 lost-property 121 theft 78
pigeon animal 173
pigeons animal 93 welfare-check 43
pil theft 87
pila inquiry 74 program 79
pile inquiry 47 utilities 60
piled parking 73 utilities 109
piling civil 48 inquiry -40
pill found-property 58 inquiry 84 program 62
pillar inquiry 47
pillow civil 65 inquiry -42
pillowcase animal 48
pills civil -52
pin found-property -67
pinata noise 57
pinch inquiry -74 utilities -41
pine civil 51 inquiry -58
pineapple found-property -57
ping theft 54 vehicle-theft 80
pinging supplement 99 theft 65
pink inquiry -84 vandalism 76
pinnacle fireworks 62
pinned animal -47 civil -42 inquiry -60
pintada animal 79 inquiry -65
pintaron inquiry -63 vandalism 211
pinto inquiry 57
pintura civil -51 hit-and-run 49 inquiry 52 vandalism 64
pio inquiry 88
pipes noise 65
pirate animal -53 inquiry -114 theft 179
piso inquiry -50
pistols program 44
pit inquiry 75
pita civil 53 noise 57
pitando parking 57
pitch vandalism 54
pitcher harassment 52 inquiry 81
pitching burglary-discovered 44
pits inquiry 65
pizza inquiry -142
pk crash 49 inquiry -48 welfare-check 57
pkg found-property 72 theft 109
pkwy civil -41 parking 54 suspicious-vehicle 58
placa found-property 55 hit-and-run 71 reckless-driving 47
placard inquiry 62 parking 102
placas abandoned-vehicle 62 found-property 49 reckless-driving 54 supplement -51 theft 110
place civil 42 fraud -40
plain theft 70
plan civil -47
planks theft 66
planned custody 44 suspicious-person 82 utilities 44
planning civil -46 inquiry 131 noise -47
plant program 58 supplement -44
plantas civil 122
planted animal 59 program -40
plants civil 65 inquiry 72 theft 105
plaque inquiry 74 theft 111 vandalism 83
plaster civil 54
plastico vandalism 69
plate abandoned-vehicle 47 civil -49 hit-and-run 58 inquiry -97 reckless-driving 114 theft 89 vandalism -43
plates abandoned-vehicle 81 inquiry -49 noise 59 parking 78 reckless-driving 55 suspicious-vehicle 56 theft 57 utilities 47
platica program 158
platicando crash 93 crash-private 61
platico theft 45
play fraud 48 noise 51 theft 48 utilities -60
played animal 50 noise 111
player inquiry -41
playground found-property 48 inquiry -64
playin harassment 48
playing noise 71
plays noise 109
plaza inquiry -41 trespass 86
pleasant abandoned-vehicle 70 parking 61 suspicious-person -47
please supplement 68 theft -50 welfare-check 43
pleito parking 76
plomero civil 68 inquiry -58
plot civil 46 theft 58
plow utilities 180
plowed hit-and-run 67 utilities 146
pls inquiry -65 utilities -42
plug fraud 75
plugged civil 74 theft 104 utilities 57
pluma utilities 47
plumber civil 120 fraud -50 inquiry 40 suspicious-vehicle 49
plus barking 76 noise 84
pm inquiry -45 noise 151 reckless-driving 44 utilities -52
po inquiry 118
pocket found-property 49 lost-property 107
pocketknife civil 50 found-property 90 inquiry 129
pockets civil 75 inquiry 64
pod parking 46
podadora civil 51 theft 73
podcast inquiry 155 supplement -47
point reckless-driving 45 supplement 42
pointed civil 55
points civil 163 fraud 45 harassment 60 theft 48
poison inquiry 138
poisonous animal 135
poked inquiry -44
poker lost-property -58
poking animal 43 inquiry -56 suspicious-person 64
pole crash-private 95 inquiry -98 utilities 77
police civil 44 inquiry 90 program 61 supplement -46
policeman found-property 100 inquiry 65
policia inquiry 49 program 105
polise program 51
polish animal 89
polite civil 80 custody 49 inquiry -48 suspicious-person 106 trespass 59
politely civil 54 harassment 73 trespass 90
political theft 42 vandalism 93
polo reckless-driving 58
poncharon theft -47 vandalism 197
poncho suspicious-person 69 utilities 155
ponen parking 45 program -47
poner inquiry 119 program 43 theft 52
pongan inquiry -54 reckless-driving 224 utilities 74
pontoon supplement 46
ponytail inquiry -68
poodle animal 60
pool trespass 49 utilities 58
pooling utilities 86
pop fireworks 42 fraud 71
popcorn inquiry -50 utilities -47
popped abandoned-vehicle 42 supplement 57
popping inquiry -67
pops fireworks 130 inquiry -80
popsicle inquiry -53
por fraud 46
porch inquiry -60 supplement -75 theft 104 utilities -49
porche animal 112 civil -51 inquiry -68 theft 99
porches suspicious-person 80
porta civil 58
portable animal 70
porton lockout 40 utilities 71 vandalism 69
posing animal 53 fraud 90 suspicious-person 75
poss reckless-driving 65 welfare-check 50
possible program 78
possum animal 272 utilities -71
post animal 60 found-property 42 theft 41 threats 53
postal harassment 56
poste crash-private 52 inquiry -56 utilities 106
posted harassment 77 theft -44 utilities -55 welfare-check 58
poster found-property 47 inquiry -82 threats 41 utilities 67
posters inquiry 41 vandalism 107
posting civil 44 welfare-check 52
posts civil 56 harassment 86 inquiry 53
pot utilities 88
pothole civil -52 utilities 372
pounding inquiry -82
poured civil 57
pouring inquiry -54
powder inquiry 41 vandalism 53
power utilities 113
pozo animal -46 inquiry -42 noise 76 utilities 55
ppl animal 40 inquiry -67 utilities -42
practica noise 52
practice noise 62 program 61
practicing noise 227
prank harassment 145 inquiry -62 theft -40 vandalism 46
pratt suspicious-person 45 welfare-check 45
praying suspicious-person 70 utilities -43
preacher harassment 50 inquiry -56 noise 119 parking -50
preaching noise 112
precinct found-property 51 program 99 supplement 86
precio civil 58 utilities 50
pregunta inquiry 206
preguntan utilities 67
pregunto inquiry 62 lost-property 45
premio fraud 129 inquiry 72
prende inquiry 96 noise 55 program 52
prender inquiry -64 utilities 46
prendido vehicle-theft 40
preschool program 42
prescription fraud 63 program 71 supplement -46
present civil 76 inquiry -123
president civil 99 harassment 50 inquiry -69 trespass 51
preso fraud 69
press civil 62
pressing inquiry 68 shoplifting 68 supplement 93
pressure program -56
presto inquiry 88 lost-property 68
preston utilities 40
pretend inquiry 104
pretending fraud 134 inquiry -71
pretty harassment 45 inquiry -58
prevencion inquiry -122 program 77 utilities 75
prevention inquiry -194 program 210 supplement -64
price civil 103 fraud 62 utilities 57
prices civil 111 inquiry 106
pride civil 51 crash-private 81 program 51
pried burglary-discovered 95 inquiry -62 theft 166 vandalism 61
prima inquiry -55
primaria inquiry 41 utilities 48
primero fraud 60 inquiry 56
primo civil 65 inquiry 69
primos civil 83
principal animal 40 found-property 56 inquiry -55 supplement -64 vandalism 73
principle fraud 69 theft 56
princpal found-property 88 harassment 73 inquiry -60 theft 65
print supplement 69 suspicious-person 84
printed inquiry -79 program 48 supplement 62
printer vandalism 75
prints supplement 48 suspicious-person 51 threats 67
prior custody 41 supplement 53
prison harassment 83 inquiry 157 supplement 95
prius crash 56 crash-private 47 hit-and-run 48 theft 41
private crash-private 49 harassment 64 inquiry -60
prob abandoned-vehicle 41 disabled-vehicle 41 inquiry -80
probably inquiry -88 suspicious-person 49 utilities 67
probate civil 138 inquiry -66
probation inquiry 65
process inquiry 67
procession inquiry 68 reckless-driving 90
produce animal 53
program inquiry 90 program 217 utilities -51
programa inquiry 72 program 299
progress inquiry -62
project inquiry 144 program 111
prom harassment 56 lost-property 65
promise civil 47 fraud 70 inquiry -55
promised civil 49 fraud 60
proof inquiry 131 supplement 158 suspicious-person 48
prop inquiry 83
propane civil -56 utilities -47
property civil 61 inquiry 94 lost-property 52 supplement 82
propia civil 48 inquiry 112
prosthetic found-property 239
proteccion inquiry 72 supplement -46
protection civil 59 inquiry 97 supplement 44
provided inquiry -46 program 114
pry civil -44 inquiry -48 lost-property 69 program 43 utilities 44
pt inquiry -60
pta civil -41 theft -41
pto fraud 90
ptsd fireworks 89 inquiry 47 program 62
public abandoned-vehicle 82 inquiry 75 utilities -59
pudding inquiry -70 welfare-check 44
puddle utilities 93
puebla program 59
puede inquiry 91
pueden inquiry 64 program 49 welfare-check 41
puedo inquiry 154 parking 46
puente animal -45
puentecito utilities 89
puerta inquiry -48 vandalism 47
puertas inquiry 43 suspicious-person 99
puesta program 94
puesto vandalism 79
puestos inquiry 65 suspicious-person 55
puffs civil 54
pull civil -47 suspicious-vehicle 40
pulled crash 83 inquiry -44 utilities -43
pulling inquiry -114
pulls supplement 70
pulse inquiry -112
pumpkin lost-property 44 theft 63 vandalism 122
pumpkins vandalism 108
pumps civil 55
punch inquiry 79 utilities 55
punched supplement 63
pupils inquiry -54
puppies animal 48 fraud 66
puppy animal 122 civil -76 found-property -41 fraud 105 inquiry -64
puras vandalism 44
puro inquiry -54 noise 51
purple vandalism 53
purpose harassment 44 vandalism 54
purse inquiry -44 lost-property 100 stalking 46
push disabled-vehicle 59
pushed disabled-vehicle 53 supplement -49
pushing inquiry -41
pusieron abandoned-vehicle 49 inquiry 97 parking 70 utilities 55 vandalism 69
put utilities 58
puts civil 59 harassment 56 inquiry 94 utilities 77
putting civil 44 inquiry -41 program 65
python inquiry 53
q supplement 52
qe crash 87 crash-private 83 inquiry -41 noise 115
qpr inquiry -105 program 92
quarter crash-private 51 hit-and-run 49 vandalism 47
quarters civil 46 inquiry 115 theft 60
quebraron civil 48 vandalism 154
quebro crash -43 inquiry 49
quedar inquiry 76 lockout 48
quede animal-bite 44 inquiry 67 program 51
quedito hit-and-run 41 inquiry -41
quedo lost-property 42 utilities -56
quejarse harassment 46
quejo civil 49 inquiry -53 reckless-driving 71
quemada trespass 70
quemando civil -53
quemar harassment 48
quemaron inquiry -42 vandalism 141
quemo inquiry 154 supplement 107
queria crash 40 inquiry -81
question inquiry 134
questions inquiry 58 suspicious-person 65
quick civil 47 inquiry -60
quien animal 101 inquiry 120 program 43 utilities 67
quiere civil 58 inquiry 103 program 67
quieren civil 62 inquiry 84 program 85
quiero found-property 45 supplement 46
quiet noise 83
quieter civil 66 inquiry -60 noise 119
quietly inquiry -63
quilt civil 88 inquiry -63 theft 67
quilts civil 96 inquiry -85
quince parking 47
quincy abandoned-vehicle 45
quinto found-property 54
quisiera animal 47 inquiry 58 program 89 welfare-check 60
quiso supplement 83
quit civil 69
quita animal 45 civil -42
quitan inquiry -59
quitar inquiry 40 supplement 73
quitaron supplement 42 theft 121
quite animal 68 vandalism 41
quiten inquiry 66
r inquiry 47
ra inquiry 70 program 42
rabbit animal 41 inquiry -49 lost-property 49
rabia animal 45
rabies animal-bite 76 inquiry -96 supplement 70
raccoon animal 312 inquiry -70 utilities -57
raccoons animal 216 noise 57
race reckless-driving 47
racing inquiry -64 noise 41 reckless-driving 116
rack inquiry -82 supplement -55 theft 128
radar inquiry 68 reckless-driving 151 utilities 47
radiator disabled-vehicle 56
radio inquiry -65 noise 104
raft lost-property 41
rail inquiry -64
railing utilities 58
railroad utilities 58
rails utilities -43
rain lockout 44 utilities 70
rained inquiry 67
raining animal -79 utilities 81
rains civil 49 inquiry -74
raised inquiry 68 utilities 81
raising civil 56 inquiry 45 noise -40
rake animal -47 burglary-discovered 51 civil 70 inquiry -63 suspicious-person 56
rama utilities 53
ramas inquiry 117 utilities 55
ramirez supplement 109
ramp theft -43 utilities 70
rampa inquiry 46 parking 53
ramps inquiry 72
ramsey found-property 117 lost-property -47
ran crash 79 disabled-vehicle 42 reckless-driving 48
rancho harassment 51
rang suspicious-person 88
range inquiry 77 noise 122
ranger harassment 43 trespass 43
ransom civil 42 inquiry -58 parking 53 theft 59 utilities 59
rap fraud 40
rape supplement 69
raped inquiry 42
rapido reckless-driving 82
raro noise -51
rasguno animal 78 crash-private 80 hit-and-run 89
rasparon crash 139 crash-private 96 hit-and-run 81
raspon animal-bite 62 crash-private 99 hit-and-run 68 utilities 42
rat animal 134
ratas inquiry -51 utilities 108
rates utilities 83
rather inquiry -67 noise 40
rato inquiry -66 utilities -41
rats inquiry -46 utilities 143
rattle noise 62
rattled inquiry 56
rattles inquiry -51 noise 94 utilities 159
rattling noise 95 utilities -45
raven inquiry -62
ray utilities 53
raya civil 62 harassment 66 inquiry 47
rayaron vandalism 293
razors inquiry -52 shoplifting 65
rd crash-private -48
re inquiry 41 supplement 137 theft -57 utilities 56
reach inquiry 48 program 55
reached inquiry -50
read inquiry 73 noise 51 supplement -46 utilities 72
reader civil 48 inquiry -43 suspicious-person 58 utilities -52
reading program 70 suspicious-person 61 suspicious-vehicle 59
ready inquiry -44 parking 40 supplement 76
real fraud 47
really inquiry -96 theft 50 utilities 59
realtor inquiry 62 program -53
rear crash 58 fraud -42 inquiry -55 vandalism 46
rearranged vandalism 216
reason theft -41 utilities 73
rec supplement -47
recado supplement 41
recall civil 52 crash-private 48 inquiry 53
receipt supplement 73 suspicious-person 45 theft 67
received fraud 76
recess animal 54 inquiry 79
recibio fraud 93
recibo civil 147 fraud 41 inquiry 74 theft 61 utilities 44
recien found-property -43 inquiry -42
recio reckless-driving 41 utilities 51
recital supplement -75
reclama animal 100 civil 96 supplement 72
recoge animal 68 supplement 77
recogen animal 57 found-property 96 utilities 64
recoger civil -46 inquiry 144 supplement 178
recognise suspicious-vehicle 75
record civil -56 inquiry 69
recording inquiry -40 utilities 73
records civil -46 inquiry 219 supplement 57
recovered fraud 47 inquiry 175 shoplifting 48 supplement 132 theft -75
recycle inquiry 46
recycling utilities 101
red inquiry -42 utilities 42
redding suspicious-person 80 utilities 93
reds utilities 53
reefer noise 189 parking 117
reenactors inquiry 78
ref civil 112 inquiry 51
referral program -43
refill civil 66 lost-property 71 theft 62
refrigerator utilities 76
refugio inquiry 90 supplement 56
refund civil 225 fraud 68 inquiry -135 supplement 52 theft -49
refunded civil 78 fraud 128 inquiry -67
refused inquiry -41
refuses civil 159 inquiry -61
refusing crash-private 65 hit-and-run 69 inquiry 44
regalan inquiry 53 program 103
regalo civil 54
regando inquiry 53
register fraud 49
registered inquiry 104 parking 45 program -42 trespass 65
registrar inquiry 56 program 53
registration program 122
registro civil 83 inquiry -62 parking 61 utilities 42
registry inquiry 112 utilities -51
regresa inquiry 64 utilities 91
regreso custody 62 fraud 49 theft 49
regular inquiry 60 supplement 41 suspicious-person 42
regulates inquiry 201
rehab inquiry 42 theft -50 welfare-check 89
rehearsing inquiry -78 noise 61
reja abandoned-vehicle 70
relay disabled-vehicle 74 inquiry 54 noise 78
release abandoned-vehicle 56 inquiry 108 supplement 68
released civil -45 inquiry -44 stalking 42 supplement 49
relieved abandoned-vehicle 45 supplement 66
reloading civil -62
reloj supplement 67
remarks harassment 202
remember harassment 61 parking 62
remembered inquiry -89 supplement 86
remolque abandoned-vehicle 67 parking 162
remote lost-property 67
removal animal 125 inquiry 59
remove animal 71 inquiry -56
removed supplement 65 utilities 66
renew supplement 58
renewal inquiry 122
renovar inquiry 67
rent civil 82 inquiry -78
renta civil 108 inquiry 86 parking 44
rental crash 74 crash-private 46 parking 47
rented disabled-vehicle 78 fraud 72
renter burglary-discovered 48 civil 101 theft 108
renters burglary-discovered 64 civil 75 supplement -42 vandalism 52
renting fraud 62 inquiry 50
repainted inquiry -61 utilities 145
repair civil 59 fraud 68 inquiry 97
replace crash 83 inquiry 82
replaced inquiry 69 supplement 78 utilities -48 vandalism 49
repo civil 128 supplement 61
report found-property -40 fraud 53 program -68 supplement 127
reporta civil 56
reportar crash-private 53 fraud 49 reckless-driving 62
reportarlo inquiry 57
reporte civil -64 crash-private 55 supplement 201 theft 51
reported inquiry -54 supplement 173
reporter inquiry 105
reporting fraud 120 suspicious-person 62
reporto fireworks 57 inquiry 48 welfare-check 51
reports inquiry -51 vandalism 54
req program 62 supplement 46 trespass 71 utilities 42
request animal -60 inquiry 112 reckless-driving -49 supplement 48 theft -53 welfare-check 61
requesting inquiry 222 reckless-driving 59 supplement 109
requests inquiry 85 program 50 utilities 70
required crash-private 43 inquiry 84
requisitos inquiry 60 program -43
res inquiry -59 noise 44
rescue animal 68 lost-property 57
reservoir abandoned-vehicle 48 found-property 50 trespass 91
reset supplement 49
resets inquiry 71 utilities 45
residencia inquiry 144
resident inquiry -89 noise 53 reckless-driving 40 supplement -43 theft -42
residents burglary-discovered 46 parking 47
resource program -49
respira inquiry -64
respirar inquiry -77
respond civil -48
rest civil -57 disabled-vehicle 40
restaurant utilities 64
restaurante civil -61 theft 42 utilities 60
resting civil -64 trespass 60
restitution inquiry 158 vandalism 89
restraining civil -46 supplement -50
restriccion inquiry 46
restroom inquiry -121
resulto fraud 84 inquiry -40 suspicious-vehicle 63
ret civil 43 inquiry -88 supplement 80
retainer found-property 74 inquiry -53 lost-property 125
retaining inquiry 70
retention inquiry 79
retested inquiry 54 reckless-driving 59
retired inquiry 82 supplement -45 vandalism 49
retirement civil -46 inquiry 53
return civil 136 custody 80 found-property 51 fraud -76 inquiry 52
returned custody 51 supplement 90 theft -61
returning program -46 supplement 155 theft -109
reunion inquiry 74
revento inquiry -43 utilities 76
reversed fraud 106 inquiry -58 supplement -93
review civil 91 harassment 61 threats 64
reviewed supplement 103
reviews civil 140 fraud -62 harassment 102 inquiry 73
revise civil 55 fraud 42 program 58 utilities 66
reviso animal 51 burglary-discovered 102
revolver found-property 56
revving noise 149
reward lost-property 93 vehicle-theft 50
reynolds crash 42 utilities 125
rh harassment 98 inquiry -46
rials theft 89
ribbon inquiry -49 program 70
richmond fraud 59 supplement -46 utilities -53
rid inquiry 141
ride program 97
riders found-property 53 theft 43 utilities 62
rides civil 52 inquiry 67 reckless-driving 57
ridge civil 63 utilities 71
ridgeview harassment -41 inquiry 42 utilities -45
riding suspicious-person 42 trespass 49
riega animal -44 utilities 70
riendose inquiry 66 noise 46 utilities 59
rifle animal -55 civil -54 found-property 68 fraud -45
rifles found-property 52 inquiry 102
rig disabled-vehicle 52 fraud 75 inquiry -52 parking 74
right animal -48
rights civil 131 custody 53 inquiry 188 noise 65
rim utilities 64
ring found-property 84 lost-property 101
ringer found-property 71
ringing found-property 59 harassment 54 inquiry 56
rings harassment 73 inquiry -87
rio inquiry -76
rip vandalism 52
ripped animal 51 vandalism 171
risa crash-private 47 inquiry 42 shoplifting 52 theft 49
rise civil 46
rising inquiry -61
rite inquiry -47 reckless-driving 48
rival civil 63 inquiry -75 utilities -47
rm inquiry -62
rn inquiry 69
road civil -47 parking -47 utilities 88
roads inquiry 133
roadway disabled-vehicle 52
roaring inquiry -64 utilities -60
roasting harassment 134 inquiry -79
robado fraud 97 supplement 67 vehicle-theft 115
robando civil 54
robar burglary-discovered 61 supplement 76
robaron civil -62 inquiry -79 theft 305 vandalism -40
robbed inquiry -62 supplement 48
robber inquiry -40
robbery civil 62 fraud -49 inquiry 86 supplement 110
robe inquiry -62 welfare-check 61
robo civil 120 fraud -49
robot inquiry 77
rock vandalism 125
rocking suspicious-vehicle 53
rocks noise 41 utilities 55
roja supplement 45
rojo animal 101 inquiry -51
roll civil -51
rolled crash-private 87 utilities -48
rolling inquiry -49
roman fireworks 141
romany found-property 57 inquiry -42 suspicious-vehicle 53 utilities 41
rommate civil 126
rompieron inquiry -62 theft 111 vandalism 63
rompio civil 47 hit-and-run 46
ronca inquiry -41
roof animal 44 fraud 57 supplement -45
roofer fraud 86 inquiry -51
roofers inquiry -46 noise 129
roofing fraud 46 inquiry -72
room inquiry -57
roomie inquiry -50
roommate animal -46 civil 112 supplement -41
roommates noise 60
rooster animal 257 noise 139 utilities -42
roosters animal 116 noise 65
roots inquiry -49 utilities 107
ropa civil 118 inquiry 43 theft 41
rope civil -43 inquiry -60
roped civil 41 utilities 40
ropes civil 51
rose abandoned-vehicle 46
rosemont inquiry -54 reckless-driving 73 utilities 109
roses civil 108 inquiry -65 stalking 52 vandalism 108
roster animal 132 noise 108
rota inquiry -76
rotary inquiry 65 program 52
roto burglary-discovered 44 inquiry -65
rotten vandalism -68
rottweiler animal 107 civil -53 supplement 67
rough utilities 82
round inquiry -53
roundabout crash-private -46
rounds civil -43 inquiry -46
route utilities -49
row inquiry -58 noise 67 utilities 66
rows trespass 54 vandalism 59
rps civil 51 harassment 58 inquiry -45 vandalism 49
rpt crash 41 crash-private 60 fraud 60 inquiry -120 lost-property 44 supplement 58
rt animal 43
rte disabled-vehicle 61
rubbed crash-private 90 inquiry -90
rude harassment 173 inquiry -69 parking 47
ruedas parking 79
ruido noise 84
ruined civil 89 inquiry 107
ruiz civil -52 supplement 61
rule inquiry 251 noise 93 suspicious-vehicle 42
rules animal 44 civil -48 inquiry 149 noise -63
rumbo inquiry -47
run civil -52 hit-and-run 55 supplement 95 theft -51
runaway inquiry -79 supplement 195
rung utilities 44
runing inquiry 64 noise 70
runnin utilities 98
running inquiry -49
runs noise 155
rupp found-property 81
rush inquiry -43
rust found-property 166
rusted found-property 207
rusty abandoned-vehicle 52 found-property 103 inquiry -56
ruta inquiry -71 lost-property 84 reckless-driving 65 utilities 68
ruts abandoned-vehicle 85 crash 67 parking 85 vandalism 69
rv parking 161 theft 51 utilities -74
s hit-and-run 46
sabado civil -40 inquiry 44 reckless-driving 50 theft 71
sabe supplement -51
sabemos inquiry -62 vandalism 105
saben inquiry 50 lockout 58 utilities 76
saber inquiry 169
sac reckless-driving 46 utilities 82
saca animal 86 inquiry 40 reckless-driving 57 utilities 46
sacan abandoned-vehicle 66
sacar civil 80 inquiry 58 parking 57
sacaron fraud 68 theft 134
saco civil 41 inquiry 55 supplement 52
sad animal 59 harassment 46
saddle burglary-discovered 63 inquiry -51
saddles burglary-discovered 77 theft 108
safe disabled-vehicle 45 found-property 79 fraud 54 program -53 theft -51
safety program 125 supplement -43
sagging civil -44 inquiry -61 noise -46
said inquiry -42
sala inquiry -51
sale theft 43
salesman fraud 68 inquiry 138 program -41 suspicious-person 166
salga supplement 49
salgo inquiry 42 program 96
sali civil 51
salida parking 42
salido program 73
saliendo inquiry -91
salio civil -42 inquiry -58
salon civil 55 noise -48 utilities 70
salt inquiry -47 utilities 164
salud inquiry 50
san inquiry -42 program -41 utilities 76
sanctuary animal 51 inquiry -42
sand inquiry -92 utilities 49
sandals civil 99 inquiry 97
sandbags inquiry 128
sandwich animal 52
sano inquiry 171 supplement 61
santa civil 90 fraud 52 parking -42
sat civil 50 parking 41 program -49 theft 56
satisfied supplement 71
saturday civil 43 inquiry 57 program 53 reckless-driving 64 vandalism 70
saturdays inquiry 41 welfare-check 54
sauce parking 57
save harassment 61
saved civil 44 fraud 40 hit-and-run 44 program 69 shoplifting 46 threats 56
saver inquiry 52
saw reckless-driving 42 supplement 61 suspicious-person 45 welfare-check 42
sawing noise 54
sawmill civil -49 utilities 52
say inquiry -49 program -44
sayd harassment 58 threats 71
sayin fraud 83 harassment 53 suspicious-person 62
saying civil -79
scalded supplement 68
scalp inquiry -42
scam civil -88 fraud 218 inquiry -72
scammer fraud 58 inquiry -54
scams civil -53 fraud 62 inquiry -142 program 181
scanner crash 48 supplement 61
scar animal-bite 79 inquiry 183
scare theft 44
scared animal 42 noise -43
scares inquiry 89 noise 44
scene inquiry 49
sched program 57
schedule inquiry 66
scheduled inquiry 45 noise 50 welfare-check 56
scheduling inquiry -53 program 45
schizophrenia inquiry 49 program -66 supplement -63
school civil -48
schools inquiry 119
scooter civil -43 crash 47 parking -41 theft 59 vehicle-theft 57
scooters civil 73 parking 59
scorch civil 113 fraud 69 inquiry 118 vandalism 63
scoreboard inquiry -42 vandalism 125
scout inquiry -54 program 97
scouts found-property -60 inquiry 52 program 163
scrap utilities 66
scrape crash 148 hit-and-run 66 noise 47
scraped crash 50 crash-private 170 inquiry 96
scratch crash 57 crash-private 129 inquiry -51 vandalism 63
scratched animal 47 animal-bite 81 crash 50 crash-private 65 inquiry -131 vandalism 134
scratching animal 58 crash 75
scream inquiry -60 theft 51
screaming civil -55 inquiry -58 noise 69 utilities -41
screams animal 128 inquiry -53 noise 97
screen found-property 61
screenshots civil -56 fraud 73 harassment 123 inquiry -96
screwed inquiry 59
scuffed crash 55 crash-private 105 utilities 71
se noise -41
sea lockout 46
seal abandoned-vehicle 66 animal 136 civil 67 suspicious-vehicle 64
sealed inquiry 189
seas fraud 122
season animal -49 theft 50 trespass 59
seat program 129
seats fraud 68
sec inquiry -42
secretary custody 50
section inquiry -60 lost-property 55
secuestrado civil 81 fraud 81 inquiry 46
secundaria inquiry 49
security civil 64 noise -40 program 54 supplement 53
sed program 55 threats 46
sedan abandoned-vehicle 50 utilities -46
see civil -48 inquiry -103
seeing inquiry -62
seek inquiry -55
seeking inquiry 97 supplement -53
seemed suspicious-person 82
seems civil -43 program 66 utilities 66
seen noise 50
sees inquiry -47 suspicious-person 46
seguia supplement 57 suspicious-vehicle 74
segundo supplement 41
seguridad inquiry -64 program 217
seguro crash 54 crash-private 47 inquiry 65 supplement 78
seguros crash 60
seis inquiry 56 supplement 41
seizure supplement -48
seizures inquiry -85
self crash 84 crash-private 40
selfies harassment 47 inquiry 47 trespass 83
sell civil 58 inquiry 83
seller civil 50 fraud 219 inquiry -171
selling fraud 48 supplement 41 suspicious-person 107 theft 73
semaforo crash 46 inquiry -58 utilities 236
semana civil 57 utilities -42 vandalism 59
semanas civil 45 inquiry 47 program 66 supplement 50 theft -48 vandalism 45
semi utilities -66
semis inquiry 53 utilities 52
sence inquiry 42 utilities 73
send civil -48 supplement -80
sending harassment 145
sends harassment 69
senior civil 73 fraud -41 vandalism 52
seniors program 235
senor inquiry -58 suspicious-person 47 utilities -63
senora harassment 44 inquiry -83
senoras inquiry -58 utilities 42
senores fireworks 43 inquiry -46
sent fraud 83 harassment 60 inquiry -53
sentado inquiry -48
sento suspicious-person 81
separated civil 64 inquiry -53
sept inquiry -89 program 56 supplement 62
september fireworks 85 program 54 supplement 62
ser custody 42 program -67 suspicious-vehicle 44
serial inquiry 45 supplement 66 theft 48
serie supplement 47 theft 84
serve civil 129 inquiry -41
served civil 80 inquiry 125 supplement 62 trespass 41
service inquiry 41
serving civil -61 inquiry 49
set found-property 110
sets burglary-discovered 46 parking 51
setting fireworks 95
settle stalking 52 supplement 65 welfare-check 55
settled inquiry 99 supplement 89
seven barking 49 fraud -49 noise 59
seventh inquiry -59 noise 44
seventies inquiry 168
seventy fraud 48 inquiry 87
several harassment 42
sewage inquiry -54 utilities 163
sewer found-property 46 utilities 56
sex inquiry 80
sexta lost-property 42
sexton noise 61
sez found-property 58
sgt inquiry -65 supplement 192
shade animal 91 barking 51
shake civil 52 inquiry -56
shaken inquiry 41
shakes inquiry 58
shaking inquiry -41
shall fraud 117 noise 59
share civil 114 fraud 45
shared civil 207
shark inquiry -69 lost-property 117 theft 77
sharp noise 76 vandalism 74
sharps inquiry 73 program -55
shed burglary-discovered 73 civil 66
sheep animal 108
sheet reckless-driving 48 supplement 98
shell crash 53 found-property 59
shells found-property 218 inquiry 120 supplement -43
shelter animal 51 inquiry 106 program 91
shelters inquiry 57
sheriff fraud 132
shes program 65
shift suspicious-vehicle 43
shifts supplement 89
shillito harassment 50 suspicious-vehicle 40 utilities 43
shin inquiry 68 supplement 50
shines civil 163 harassment 79 inquiry 55 noise -42
shingles inquiry 70
shining utilities 70
shins civil 58 inquiry 64
shiny utilities 67
shipping civil 41 inquiry 56
shocked inquiry 86 theft 63
shoe program 41
shoes inquiry -49
shook supplement 54
shoot fraud -44 program -41
shooter inquiry -110
shooting noise 59
shootings inquiry 117
shoots inquiry -108 noise 132
shop inquiry 78 vandalism 44
shoplifter inquiry -74 shoplifting 133 supplement -59 theft -50
shopper fraud 44
shopping crash-private 68 inquiry -59 suspicious-person 55 utilities 80
shore animal 74 inquiry 84
short fraud 53 inquiry 44 parking 44 theft 158
shortcut inquiry 110 parking -65 reckless-driving 52 utilities 120
shorted civil 155 theft 185
shot inquiry 57 supplement 51 utilities -43
shotgun burglary-discovered 61 found-property 85 inquiry 72 supplement -71
shotguns found-property 66 inquiry 117
shots animal -45 animal-bite 63
should inquiry 60
shoulder animal 66 disabled-vehicle 86 inquiry -82
shouldnt civil 49
shouted harassment 72
shouting noise 61 trespass 43
shovels inquiry -54
show inquiry 46
showed inquiry -69
shower inquiry -43
showing inquiry -53 supplement 54 utilities -43
shown inquiry 44 utilities -57
shows theft 50 trespass 44
shrieking animal 41 noise 112
shrimp inquiry 43 trespass 43
shud found-property 50 inquiry -45
shut animal 47 inquiry 48
shutoff inquiry 60 utilities -43
shuttle inquiry 41
si civil -45 inquiry 198
sick inquiry 114 supplement -46
sicne parking 71 theft 101 welfare-check 47
side utilities -50
sides civil 62 parking 72 vandalism 43
sideswiped hit-and-run 192
sidewalk civil -58 found-property 49 utilities 141
sidewalks inquiry 55 parking 43 utilities -48
siempre inquiry -76 welfare-check 62
siete harassment 60 inquiry -46
sight lost-property -53 reckless-driving 44
sign utilities 166 vandalism 55
signal inquiry -92 utilities 161
signed animal 56 civil 54 fraud 65 harassment 69 program -40 supplement -57
signs parking 90
sigue civil -43 inquiry -74
siguen inquiry -53 noise 93 utilities 40
siguio harassment 57 inquiry -51 stalking 60 suspicious-vehicle 67
silent supplement 53
sillita inquiry 137 program 95
sillon inquiry -53 vandalism 77
silly animal-bite 55 inquiry -63
silo inquiry -46
silver lost-property 80 supplement 80
silverado inquiry -42
simply utilities 40
simulacro inquiry 68
sin civil 46
since inquiry -60 utilities 41
singing noise 90
single crash 52 found-property 40 utilities -46
sings noise 70
sinkhole utilities 95 vandalism 48
sinse abandoned-vehicle 108 found-property 59 inquiry -55 suspicious-vehicle 108
siphoned inquiry -69 theft 223 vandalism -65
sir reckless-driving 48 welfare-check 52
siren inquiry 58
sirens inquiry 132
sirve disabled-vehicle 49 harassment 53 inquiry -91 utilities 65
sis threats 78
sister inquiry -51
sisters harassment 56
sit inquiry -46 reckless-driving 63
site theft 82
sits parking 69 suspicious-person 65 welfare-check 52
sittin found-property 52 utilities 81
sitting civil -46 inquiry -86
six inquiry -73 noise 75 utilities -51
sixth supplement 51 utilities 94
sixty inquiry -57 suspicious-vehicle 54
size animal 48 inquiry -48 utilities 50
skate inquiry -59 vandalism 41
skateboard lost-property 53 trespass 55 vandalism 73
skateboarders civil -45 inquiry -50 trespass 233 vandalism 43
skateboards trespass 74 vandalism 57
skaters trespass 50 vandalism 50
skeet inquiry 74
skeleton theft 49
ski abandoned-vehicle 41
skin animal-bite 67 civil -41 inquiry -63
skinned civil 91 fraud 69
skinny animal 134 inquiry -45 noise 63 trespass 54
skip inquiry 128
skipped civil 78 reckless-driving -41 utilities 64
skipping inquiry 90
skips civil 43
skull inquiry -66 noise 83
skunk animal 231 utilities -55
sky inquiry 86
slab inquiry 60 utilities 72
slammed noise 82
slamming inquiry 58
slander civil 124 harassment -55
slap inquiry 51
slashed theft -72 vandalism 234
sledding inquiry -62 lost-property 62
sledge civil -65
sleep animal 44 inquiry -61 noise 123 utilities 64
sleeping inquiry 45 program 49 trespass 50 utilities 53
sleeps noise 69
sleepy animal -49 inquiry -52
sleeting inquiry -82
slept burglary-discovered 56 trespass 90
slicing inquiry 122 parking 65
slick inquiry -65 utilities 187
slid crash 53 inquiry -52 utilities -48
slide abandoned-vehicle 49 parking 56 vandalism 52
slides program 45
sliding inquiry -60
slight noise 97 utilities -44
slip civil 41
slipped lost-property 40 supplement 56
slipper inquiry 49
slippers inquiry -53
slot inquiry -84 vandalism 49
slots inquiry 55 suspicious-person 74
slow inquiry -74 reckless-driving 57 utilities 53
slowly animal 60 stalking 47 suspicious-vehicle 109
slug found-property 171 inquiry -48
slumped inquiry -74
slurring inquiry -98
slurs harassment 173
small animal 52 civil 54
smart inquiry -57 lost-property 90 theft 118
smashed inquiry -40 vandalism 177
smashing inquiry -51
smelled inquiry 63
smells inquiry -84 utilities 48
smels civil 107 inquiry 114
smile inquiry -41
smiled suspicious-vehicle 63
smiley vandalism 178
smoek inquiry 65 program 87
smok civil -42 program 45
smoker inquiry 80
smokes civil 109 inquiry -43
smoking civil 43 utilities -82
snake animal 230
snakes utilities 115
snapchat civil 75
snapped inquiry -53
snatched theft 197
sneakers civil 87 harassment 47 utilities 52
snores parking 42
snow inquiry 78 parking -45 suspicious-person 46
snowbank crash 59 disabled-vehicle 85
so civil -46
soaked inquiry -55
soaking utilities 148
soap utilities 101
sobbing custody 47
sober civil 60 inquiry 67
sobre program 55 utilities -53
sobrina inquiry -106 supplement 51
soccer lost-property 48
social fraud 49 welfare-check 55
sock burglary-discovered 45 lost-property 40 trespass 98
sod civil 80 theft 57 utilities -53
soda supplement 67
sofa fraud 59 lockout 45
soft noise 74
softball inquiry -82 program 78
soggy inquiry -43 utilities 87
sol utilities 57
sola found-property -42
solar suspicious-person 93 vandalism 53
sold civil 79 fraud 189 harassment -41 supplement 47
solicitor suspicious-person 205
solicitors fraud 89 suspicious-person 79 trespass 112
solid disabled-vehicle 56 found-property 64 inquiry -50 utilities 48
solito crash-private 89
solos program 90
sombdy program 70
sombody fraud 49 inquiry -77 noise 71 parking 45
sombra utilities 73
some vandalism 50
somebody inquiry -62 theft 77 vandalism 52
someday inquiry 126 utilities 49
someone fraud 56 inquiry -94 theft 43 vandalism 55
someplace inquiry -51 lost-property 131
something civil -42
sometime burglary-discovered 65 inquiry -59 supplement -70 theft 69 vandalism 60
sometimes inquiry 103 program 80
somewhere lost-property 154
somone found-property 43 fraud 56 inquiry -83 noise -45 reckless-driving 54 theft 65
son inquiry 50
sonando found-property 73
sonata abandoned-vehicle 68 inquiry -40
song inquiry -78 noise 112
sono inquiry -59
sons noise 44 supplement 44 theft 52
soon inquiry -62 reckless-driving 44
sooner civil -63 inquiry -46
soot inquiry 89
sordo program 62
sore welfare-check 56
sorry inquiry -76 supplement 42
sort inquiry -101
sorting found-property 77 inquiry 131 program 68 suspicious-person 86
sospecha burglary-discovered 65 vandalism 94
soul theft 62
sounded harassment 45
sounding inquiry -63 noise 45
sounds noise 95
soup supplement 68 utilities 41
southland disabled-vehicle 57 utilities 63
souvenir inquiry 46 lost-property 105
soy program 60 supplement 59
space abandoned-vehicle 51 civil -47 inquiry -71 parking 89 supplement 45
spaces inquiry -75 parking 231
spain harassment 81 inquiry 56 stalking 75
spam fraud 167 harassment 51
spanish program 71
spare lost-property 76 theft 71 utilities 74
sparking inquiry -46 utilities -96
sparks utilities 111
spat civil 99 welfare-check 40
speak civil 77 harassment 50 program 100 supplement -56
speaker inquiry -142 noise 93 program 85
speaking inquiry 48 theft 47
spectrum crash 57 suspicious-vehicle 48 utilities 136
speech found-property 45
speed inquiry 48 program -54 reckless-driving 189 utilities 119
speeders reckless-driving 103 utilities -57
speeding civil -46 reckless-driving 72
speedway theft -41
spelled supplement 185
spelling found-property 82 inquiry -89 supplement 68
spent found-property 112
spice lost-property 60
spider noise 81 vandalism 88
spiders inquiry -71
spill supplement 74 utilities 90
spilled utilities 99
spillway animal 86
spinning utilities -47
spit inquiry -57
spits inquiry 60
spitting animal 51 utilities -95
splash found-property 41
splashing civil -63
split civil 127 inquiry -67
splitting custody 78
spoke supplement 60 threats 44
spoken found-property 45 welfare-check 44
spool utilities 58
spoon civil -47 found-property 88
spoons inquiry -77
spot parking 234 utilities -78
spots parking 204
spray civil -51 theft -61 utilities -48 vandalism 148
sprayed civil 71 vandalism 152
spraying animal -48
sprays animal -45 civil 60
spread inquiry -51
spreading harassment 58 inquiry -47
spring inquiry 106
springs utilities 44
sprinkler civil 52 utilities 205
sprinklers utilities 83
spurr animal 97
spurting inquiry -75
squad inquiry 114 lost-property 52
square noise 60 utilities 56
squatters found-property 69
squeak crash-private 60
squeaky inquiry -47 noise 68
squealing inquiry 56 noise 62
squeeze parking 59
squires inquiry -49 utilities 106
squirrel animal 322 inquiry -156
squirrels animal 102
squirt found-property 41 inquiry -52
squirting inquiry -88
sro inquiry 86 supplement 65 vandalism -40
ssn fraud 115
st noise 51
stabbing inquiry 70 supplement 46
stable inquiry 82 noise 69 supplement 54
stack trespass 72
stacked inquiry -41
staff civil -54 found-property 74 inquiry -61 program 64
staggering animal -70 inquiry -43
stair inquiry 73
stairs inquiry -93 utilities 41
stairwell animal 63
stake civil 54 threats 56
stakes found-property -42 theft 66 vandalism 167
stalker inquiry -78 program 41 stalking 60
stalking fraud -56 harassment 68 inquiry 74 stalking 44
stalks animal 45 harassment 59 inquiry 147 utilities -47 vandalism 99
stall inquiry -61
stalled disabled-vehicle 98
stand animal 47 civil 113
standby civil 169 inquiry -119
standing inquiry -47
stands inquiry -71 utilities -46
star civil 45 harassment 135 inquiry 54 threats 56
stares harassment 89 inquiry -70
start civil -46 noise 67
startd noise 40
started inquiry -81 utilities -42
starter inquiry 74
starting animal 48 inquiry -62 noise 51 program 49
starts noise 64 utilities -43
state inquiry 93
statement inquiry 56 supplement 107
states found-property 61 reckless-driving 41 utilities 46
station program 105
stats civil -43 inquiry 72
statue inquiry -78
status supplement 214
stay inquiry 63 program -44
stayed animal 51 crash-private 42 inquiry 120 suspicious-person 51 trespass 60 utilities 43
staying inquiry 61
stays inquiry -62 utilities 170
steal inquiry 93
stealing civil 59 inquiry -55 theft 187
steamed civil 50 fraud 71 suspicious-vehicle 66
steaming utilities -41
steeple parking 75
steering disabled-vehicle 48
step suspicious-person 42
stepped inquiry -53
steps inquiry -45 supplement 40
stick suspicious-person 47
sticker abandoned-vehicle 65 found-property 54 inquiry 115 lost-property 45 program 43 theft 65 utilities -47
stickers parking -42 program 65 vandalism 150
sticking inquiry -57
sticks found-property -51 inquiry -80 parking 105
stiff inquiry -55
still program 43
sting inquiry -63
stink supplement -47
stinks animal 44 inquiry -49 utilities 87
stitched animal 47 civil 112 inquiry -57
stitches animal-bite 43 inquiry 71
stock animal 46 civil -43 fraud 73 inquiry 75 vandalism 62
stole civil 60 theft 136 vandalism -41 vehicle-theft 59
stolen civil -58 inquiry -49 reckless-driving -43 supplement 87 theft 233 utilities -44 vandalism -56
stoll theft 207
stoln supplement 63 theft 113
stomach inquiry -54
stomps civil -48 noise 165
stone abandoned-vehicle 55 vandalism 56
stood suspicious-person 50 trespass 59
stool parking 42
stoop lockout 46 theft 124
stop civil -45 harassment 41 reckless-driving 45
stopped inquiry -48
stopping utilities -44
stops inquiry 73 theft 49
storage burglary-discovered 131 inquiry -60 theft 57 vandalism -51
store civil 51 harassment 42 inquiry -68 supplement 55
storm civil -71 inquiry 45 lost-property 49 utilities 105
storms inquiry 99 program 61
story crash-private 43
stove civil -47
straight civil 47 noise 60
stranded civil 88 inquiry -49
strange inquiry -47 utilities 118
stranger fraud 49 inquiry -98
strangers harassment 60 inquiry -50 welfare-check 44
strangle civil -50 inquiry 53 threats 85
strangled supplement 57 utilities 73
strangling inquiry 67 noise 46 utilities 73
strap crash 50 inquiry -49
straw animal 67 barking 41
stray animal 232 inquiry -54
strays animal 83 inquiry -65
stream inquiry 84 program 79
street inquiry 78 parking 81 utilities 91
streetlight utilities 270
streetlights utilities 156
streets utilities -65
strike harassment 49 inquiry 104 threats 41
stroke inquiry 71
stroller supplement -44
structure inquiry -56 utilities 54
stub burglary-discovered 102 fraud 49 theft 69 vandalism -44
stubborn civil 57
stud found-property 56 inquiry 76 vandalism -41
students inquiry -57 program 55
study inquiry 46
stuff civil 70
stuffed inquiry -47 lost-property 56
stuk utilities 62
stung utilities -43
stupid inquiry -43
su supplement 44
sub noise 137
subaru crash-private 72 parking 88 utilities -42
subdivision noise 70 reckless-driving 76
suben trespass 65
subieron lost-property 66 theft 52
subio welfare-check 44
subir civil 48 inquiry 79
subj trespass 43
substation utilities 43
substitute lost-property 114 theft 50
such inquiry -97 lost-property 76 suspicious-person 42
sucked inquiry -44
sudadera inquiry -49
sudden lost-property 49
sue civil 159
suegra civil 49 inquiry 89
suelto animal 89
suena noise 100 theft 40
sueno inquiry -103 noise 99
suicidal inquiry 81
suicide inquiry 55 program 45 supplement 98 utilities 45
suicidio inquiry 77 program 165
suing inquiry 182 supplement 69
suit program 73
suitcase fraud 42 inquiry -43
summer found-property 48 supplement 80 vandalism 41
sump inquiry 67
sun custody 82 harassment 52
sunburned supplement 49
sunday custody 54 theft 74
sundays civil 63 noise 106
sunglasses theft 121
sunk abandoned-vehicle 60
sunny inquiry 96
sunroom vandalism 178
sunset utilities 56
super crash-private 73 hit-and-run 49 noise 73 supplement -57
supervisor crash 63 parking 45 utilities 49
support civil 77 inquiry 115 supplement -42
suppose civil -53 inquiry 52 program -48 supplement -52 suspicious-person 44 theft 57
supposed custody 49
sure inquiry -95
surer crash-private 45
surgery noise 52 program 41
survey civil 164 program -63 supplement -41 suspicious-person 47 vandalism 80
surveyor civil 178
sus civil 88 inquiry -44 vandalism 44
susp supplement -64 theft 65
suspect noise 60 theft 57
suspects inquiry -54 theft 78 vandalism 59
suspended harassment 54 inquiry 42 reckless-driving 49 supplement -67
suspicious program 70 utilities 77
susto inquiry 72 utilities 69
suv inquiry -43 suspicious-vehicle 81
swallow inquiry -61
swallowed inquiry -53
swam found-property 52 supplement 80
swan animal 153
swap custody 121 parking -43
swapped crash-private 117 fraud 41 lost-property 51 theft -44
swapping crash 135 utilities -42
swear civil 42 vandalism 46
swears animal 40 noise 68 theft 49
sweater inquiry 41
sweating civil -44 inquiry -84
sweep inquiry 98 program 50 utilities 72
sweeper inquiry -50 noise 50 utilities 85
sweeping inquiry 88
sweet civil -54 noise 85
swept disabled-vehicle 45 utilities 95
swerving inquiry -40 reckless-driving 45 utilities -50
swim supplement 56
swimming animal 60 lost-property 42
swing inquiry -60 suspicious-person 62 trespass 59
swingin utilities -43
swinging inquiry -68
swings inquiry -55 noise 46 trespass 41 utilities -46
swiped inquiry -46 supplement 42 suspicious-person -42 theft 183
switch inquiry -42
switched shoplifting 83
swollen found-property 41
sword inquiry 76
sycamore animal 55 inquiry -61
syringe found-property 48
system program 68 supplement 117 theft -51
t supplement 57 theft 63 utilities 103 vandalism 42
ta custody 45
tabby animal 186 inquiry -91
table inquiry -71 parking 50 vandalism 52
tablet inquiry -53 noise 41 suspicious-person 42
tack burglary-discovered 62 theft 99
tacked inquiry 47 suspicious-person 42
taco animal 72 inquiry -53 noise 46 theft 49 threats 52
tacoma civil 47 inquiry -44
tad utilities 55
tag abandoned-vehicle 58 animal 44 found-property 82 hit-and-run 56 reckless-driving 76
tagged abandoned-vehicle 89 found-property -51 inquiry -82 noise -47 parking 128 vandalism 108
tagging inquiry -98 utilities -55 vandalism 71
tags abandoned-vehicle 122 animal 72 inquiry -69 parking 45 utilities -51
tahoe inquiry -57
tail animal 51
taillight crash 40 crash-private 92 hit-and-run 44
tailpipe inquiry -50
take harassment -51 inquiry 84 program 45 supplement 88
taken found-property -46 supplement 50 theft 204
takes inquiry 42 parking 67
taking harassment -64 theft 102
tal civil 45
taladro inquiry -53 noise 111 supplement 77 theft -43
talk civil 43 program 96 supplement -44
talked fraud 53 inquiry 41
talking animal -43 inquiry -72
talks inquiry -86 program 48
tall civil -89 supplement 51 utilities 83
taller noise 85
tamales vehicle-theft 57
tamano inquiry 59
tambien fraud 70 supplement 51 theft -61
tampa harassment 52 inquiry -84
tan noise 63
tangled inquiry -78 utilities 116
tank civil 47 theft 49
tanks theft 59
tanque utilities -43
tantito parking 56
tap crash 110 noise 41 utilities 114
tapa parking 129 utilities 132 vandalism -40
tapado civil 78 found-property 46
tapando abandoned-vehicle 60 inquiry -47 parking 222
tape utilities 40
taped inquiry -102 utilities 55
tapped crash 54 crash-private 120
tapping inquiry -79
tarda inquiry -73 utilities 132
tarde animal 67 custody 41 noise 64
tarea fraud 48 program 115
target theft 42
tarjeta fraud 225 supplement 66
tarjetas fraud 134 inquiry -41
tarp animal 85 supplement 67 theft 59 utilities 68
taser inquiry 41
tasha suspicious-vehicle 55
taste inquiry -40 theft 85
tates animal 51 utilities -65
tattoo vandalism 62
tax inquiry 125
taxes civil -78 fraud 114 parking 45
taxi lost-property 165
tb harassment 57 parking 84
tea inquiry -71
teach inquiry -74 program 93
teacher program 69
teaches program 99
teague inquiry 52 welfare-check 73
team fraud 51 inquiry -43 vandalism 72
tearing inquiry -85
tears civil 122 inquiry 69 program 52
teased harassment 177
tech animal 55
techo inquiry -51 trespass 42
teen civil -47 program -53 supplement 50
teenage found-property 41 program 70
teenager civil -62 fraud -45 inquiry 73 shoplifting 54
teenagers suspicious-person 87 trespass 137 vandalism 46
teens inquiry -54 noise 81 trespass 62 utilities -68
teeth found-property 51 inquiry -67 lost-property 89
teh civil -45 supplement -41
tele burglary-discovered 79 noise 58
telefono crash-private 47 supplement -40
telemarketer fraud 121 harassment 239 inquiry -54 noise -48
telephone crash-private 94 hit-and-run 64
television civil 41
tell program -53 utilities 42
teller fraud 70 harassment -40 inquiry -56
tellers animal 45 inquiry -50 program 141
telling inquiry -62
temblando fireworks 43
temprano inquiry 89 noise 169
ten noise 44 theft 43 utilities -58
tenant animal -45 civil 129 supplement -40
tenants civil 120
tendedero civil 115 noise 114 theft 73
tendida civil -62 inquiry 45
tenia lost-property 45 suspicious-person 56 theft 49
tenis lost-property 56 suspicious-person 84 theft 52 utilities 52
tennessee harassment 58 inquiry 71
tent inquiry -61 noise 50
tenth civil 65 harassment 50 inquiry -41
tents welfare-check 71
terapia inquiry 65
tercera utilities 85
terrace program 45
terrible crash 54
test inquiry 167
tested noise 57 utilities 64
testigo inquiry 109
testing noise 101
tests inquiry 78 lost-property 51 theft 41
tetanus animal-bite 51 inquiry 95
texas fraud 52 harassment 60 inquiry 84
text fraud 118 utilities -44
texted inquiry -135 theft -44
texter fraud 70 harassment 96 inquiry -68
texting inquiry -67
texts civil 49 harassment 54
tfc disabled-vehicle 60 inquiry 40 utilities 99
than animal 52 civil -61 inquiry -41
thank civil -46 inquiry 47 program -64
thanked found-property 69 lost-property -42
thanks inquiry -54 parking 56 supplement -53
thanksgiving lost-property 48 theft 80
that inquiry 51
thats harassment 44 hit-and-run 44 inquiry 51
theft civil 136 fraud 74 inquiry 48 noise 41 theft 174
their civil 58 noise 63 utilities -65
theirs animal 41 inquiry 63
them animal 68
themselves inquiry -48 theft 74
then inquiry -91
ther animal 51
therapist inquiry 117 supplement -139
therapy supplement 72
theres civil 43
thermostat inquiry 93 noise 57
these inquiry 95 reckless-driving 41
theyre noise 64
thief theft 53
thieves utilities 90
thin animal 52 noise 93
thing harassment 42
things civil 78
think suspicious-person 80
thinking inquiry 108
thinks theft 48
third civil -45 inquiry -57 noise 49 vandalism 42
thirteen harassment 50
this found-property -49 inquiry 40
thm found-property 70
thnk inquiry 67 vandalism 97
tho fraud 90 parking 72 utilities 57
those inquiry 60 program 56 utilities -45
though parking 57 theft 53 trespass 45
thought civil -50 theft -79
thousand fraud 120 inquiry -41
threat supplement 55
threaten civil -48 harassment 50 trespass 52
threatened civil 90 harassment 84 program 41 theft 56
threatening inquiry -135 noise 42 supplement 55
threatens civil 207 fraud -50 harassment -61 inquiry 169
threats civil 116 harassment 98 utilities -48
three inquiry -58 theft 52
threw vandalism 70
thrift found-property 64 inquiry 109
throat inquiry -57
throats noise -58
through theft -46 utilities -42
throw inquiry 94
throwing inquiry -83
thrown inquiry -70 lost-property 45 vandalism 96
throws civil 51 harassment 65
thru civil -43 crash-private 49 supplement -45
thud noise -58
thumbs disabled-vehicle 65 welfare-check 42
thump noise 62
thumping noise 70
thumps noise 54
thunder animal 73 inquiry 62 supplement 63
thurs burglary-discovered 55 utilities 65 vandalism 70 welfare-check 43
thursday civil 44 custody 42 inquiry 72 lost-property 49
thursdays inquiry -107 program 68 theft 70
tia welfare-check 80
ticket inquiry 205 parking 57 utilities -59
ticketed abandoned-vehicle 44
tickets civil 96 parking 78
ticking found-property -41 utilities -50
tide shoplifting 51
tidy inquiry 50 suspicious-person 73 welfare-check 88
tied abandoned-vehicle 74 inquiry -90 suspicious-person 47
tiembla noise 55
tiempo inquiry -55
tienen noise 73 program 46
tierra inquiry -48
tight inquiry -50
tightened inquiry 85
tightness inquiry -40
tiktok supplement 89
til inquiry 42 noise 87 utilities -49
till fireworks 49 noise 71
tim hit-and-run 72 inquiry 52 lost-property 54
time civil -47
timed utilities 102
timer found-property -43 noise 92 program 47
times harassment 59 noise 45
tingling inquiry -43
tinsel animal 46
tiny crash-private 60 found-property 43 utilities -43
tio inquiry -74 supplement 59
tip inquiry 78 supplement 41 suspicious-person 42 theft 49
tipped vandalism 60
tips inquiry 100 program 68
tipsy reckless-driving 126 theft -42
tira civil 124 utilities 100
tiradas found-property 150 inquiry -43
tirado inquiry -64
tirados utilities 115
tiran inquiry 62 utilities 110
tirando utilities 45
tiraron fireworks 52 inquiry -41 lost-property 61 noise -43
tire civil -53 inquiry -82 supplement -42 utilities 57 vandalism 88
tired inquiry 47 suspicious-person 45 welfare-check 64
tires abandoned-vehicle 92 disabled-vehicle 55 inquiry -81 vandalism 98
tiro civil 52 inquiry 113 utilities 70
tiros fireworks -46
title civil 161 fraud 59 inquiry 98 theft -41
titulo fraud 184 vehicle-theft 189
tix inquiry 81
tmrw parking 41
toast crash-private 65 inquiry 82
toaster threats 42
tobacco inquiry -45 utilities 72
toca civil 84 inquiry 66 suspicious-person 67 utilities 116
tocando suspicious-person 81
toco inquiry -55 noise 71 suspicious-person 43
toda animal -53 barking 87 inquiry -82 noise 62 utilities 45
todas inquiry -40 parking 42
todavia inquiry 86
today harassment 56
toddler civil -44
todds utilities 112
todos harassment 60
together noise 49
toilet inquiry -78 vandalism 145
tok theft 89
told inquiry -76
toll fraud 172
tolls fraud 111
toma parking 43
tomar inquiry 49
tomato theft 143
tomatoes found-property 59 inquiry -46 theft 178 trespass 74
tomo inquiry -93
tongue animal -49
tonight civil -44 program 42
tonite civil -58 inquiry -56 vandalism 69
too inquiry -57 utilities 42
took civil 45 inquiry -78 program -45 theft 93
tool theft 43
toolbox civil 74 inquiry -107
tools civil 109 inquiry -41 theft 51
tooth inquiry 110
top civil -42 inquiry -51 utilities -75
tope reckless-driving 60 utilities 216
topes reckless-driving 105 utilities 165
toque welfare-check 52
toquen inquiry -75 welfare-check 72
tore crash 57 crash-private 55 suspicious-person 93 trespass 42 vandalism 84
torn civil -48
tornado inquiry 152
toro animal 42
tortilleria noise 53
tortoise animal 241
toss civil -40 found-property 62 inquiry 141
tossed inquiry 40 trespass 56
tossing inquiry -47 vandalism 69
total animal 52 supplement 72
tote lost-property 88
touch inquiry 55 lost-property -43
touched animal 45 crash 61 inquiry 49
touching noise 73 utilities 68
tour inquiry -140 parking 52 program 156
tourist civil 104 inquiry -49 utilities -43
tourists vandalism 88
tow civil 83 crash 49 disabled-vehicle 102 inquiry 49 theft -44
toward inquiry -54 utilities -49
towed civil 64 inquiry 200 parking 68 utilities -67
towel inquiry -92
towels theft 53
tower inquiry -59 utilities -45
towing abandoned-vehicle 50 civil 90 disabled-vehicle 62 supplement 87
town inquiry 145 program 44 utilities -42 welfare-check 41
toxic civil 84
toy program 63
toyota found-property 98 welfare-check 51
tp vandalism 168
tping vandalism 152
trabaja threats 49
trabajar inquiry -43
trabajo civil 46
track inquiry 62
tracking civil 74 found-property -51 stalking 87
tracks inquiry -41
tract civil 55 fraud 126
tractor civil 116 crash 40 fraud 90 theft 40
tractors civil 69 noise 56 utilities -59
trade noise 57 utilities 46
traded crash 75 found-property 47 inquiry 95
trader civil 73 fraud 65 parking 46
trae inquiry -61 utilities -46
traen noise 46
traffic custody 47 inquiry 74 supplement 53 utilities 101
trafficking inquiry -52 program 89
trafic utilities 46
trafico animal 52 inquiry 116
trago inquiry -67
traia suspicious-person 69
traigo hit-and-run 58 inquiry 40
trail found-property 66
traila parking 47 supplement 52 theft 44
trailas inquiry 64 suspicious-vehicle 59
trailer abandoned-vehicle 41 inquiry -65 parking 77 reckless-driving 72 vandalism -41
trailers inquiry -46
trailhead suspicious-person 72
train noise 40
trained inquiry 66 program 78
trainee program -82
trainer program 79 supplement 49
training inquiry -41 program 195 supplement -58 utilities -41
trains hit-and-run 46
trajo custody 82
traler abandoned-vehicle 69 supplement 74
trampled civil 83
trampoline civil 95 found-property 62
tran supplement 87
tranquila supplement 74
trans lost-property 47
transfer fraud 43
transferred civil 70 inquiry 158
transformador utilities 60
transformer supplement 53 utilities 106
transmission civil 115 fraud 81
transport reckless-driving 46
transporte inquiry 126
trap animal 70 civil 47 utilities 80
trapped inquiry -46
trapper animal 105
traps animal 153 utilities -42
tras fireworks 43
trasera theft 53
trash animal 66 crash-private 40 parking -41 utilities 118
travel theft 43 utilities 61
tray vandalism 67
treadmill harassment 53 inquiry 41 supplement 61
treasurer fraud 76 inquiry -61 program 67 vandalism 44
treated inquiry -108 supplement 94 theft 80
treatment inquiry 73 supplement 47
tree civil 88 utilities 76
trees animal 57 inquiry -62 noise 43
treinta inquiry -42
trek program 75 theft 48
tremont utilities 51 vandalism 69
tren inquiry -56 utilities 59
trench civil 85 inquiry -41
trent suspicious-person 78
tres inquiry -58
trespass inquiry -67 noise 54 trespass 140
trespassed civil 44 inquiry -51 shoplifting 104 trespass 125
trespassing inquiry 65 supplement 70 trespass 63
trial inquiry 155 supplement -44
triangle reckless-driving 60 trespass 63 welfare-check 43
trick utilities 70
tried animal -40 inquiry 41 program 48
trim inquiry -40 utilities 103
trip burglary-discovered 59 theft -41
tripod inquiry -84
tripped theft 62
triste inquiry 43
troca parking 82 theft 45
trolley crash 44 inquiry -68 lost-property 96 theft 76
trombone found-property 77 lost-property 96
tronando fireworks 76
tronar noise 50
troop program 94
trooper inquiry 52 lost-property -41
trotting animal 63
truancy civil 59 inquiry 130
truck parking 42
trucker inquiry 43 theft 50
trucks parking 65 utilities 55
true inquiry 102
truenan fireworks 99 inquiry -59
truk inquiry -58 noise 40 parking 64 theft 42 utilities -44
trunks found-property 73 trespass 55
try supplement 57 suspicious-person 72
trying inquiry -56
tsa inquiry 161 lost-property 96 supplement 45
tub civil 42 inquiry -63 supplement -52
tuba lost-property 95 noise 95 utilities -46 vandalism 57
tubing trespass 49
tubo inquiry -59
tue civil 75 supplement -52
tues inquiry 52 theft 49 utilities -41 vandalism 56
tuesday fraud -46 suspicious-person 68 trespass 46
tuesdays found-property 45 program 59 reckless-driving 45 supplement 50
tulips civil 147 inquiry -43 theft 66 vandalism 108
tulsa inquiry -128
tumbaron inquiry 43
tunnel utilities 59
turkey animal 93
turn found-property 132 lost-property 64 utilities 44
turned found-property 126 inquiry -53 lost-property 52 suspicious-vehicle 41
turning animal -44 civil -54 found-property 70 inquiry -95
turno inquiry -52
turns supplement 52 theft -46 utilities 75 vehicle-theft 41
turtle animal 190 inquiry -81 noise -43
tuttle animal 118 inquiry -55 welfare-check 51
tuvieron noise 53
tv burglary-discovered 45 civil 51 noise 58
tvs civil -43 fraud 43
twenty fraud 99 inquiry -43 theft -52
twins inquiry -46
twisted civil 73 fraud 64 utilities 75
txt inquiry -61
txted civil 54
tying disabled-vehicle 68 noise 45
tylenol inquiry -147
type inquiry -53
typing theft 40
u animal 46 program 50 supplement 53
uber inquiry -57 lost-property 118 suspicious-vehicle 46
ugly inquiry -78 parking 88 utilities 47
uhaul civil -40 inquiry 61
uk found-property 56 inquiry -46 noise 103
ultima civil 58 inquiry -95 welfare-check 51
ultimo civil 71 trespass 89
umbrela lost-property 213
umbrella inquiry -56 lost-property 102
umpire inquiry -80 trespass 46
un supplement -60
una supplement -43 utilities -54
unas found-property 43 inquiry -50 lost-property 44
unattended inquiry 41 supplement -42
uncle program -46
unconscious inquiry -43
under inquiry -60
underpass inquiry -86 vandalism 124
understand noise 125
unemployment fraud 110 supplement -52
uniform civil 85
union inquiry 71 program 51
unit burglary-discovered 49 noise 74 program 47 supplement 42
units burglary-discovered 55 civil 78 supplement 52 theft 56
unk inquiry -72 theft 56 vandalism 76
unless fraud 92 program 69
unlit civil -54
uno fraud 44
unos found-property 44 fraud 51 utilities 47
unpaid fraud 112 inquiry 123
unplugged inquiry 185
until inquiry -84 noise 94
up inquiry -42
update inquiry -52 program -53 supplement 133
upload inquiry -69 reckless-driving 79
ups animal 76 crash 43 fraud 42 supplement 46
upstairs inquiry -80 noise 100 theft -46 utilities -45 vandalism -42
urge civil 53 welfare-check 67
urgent supplement 60
urn found-property 130 inquiry -74 lost-property 46
usa inquiry 59 parking 51
use inquiry 63 reckless-driving 44
used fraud 54 inquiry 73 trespass 61
uses civil -56 parking 66
usher inquiry -103 lost-property 81
using inquiry 69 trespass 60
ustedes inquiry 203
usual parking 49 program 64
usually welfare-check 46
utah fraud 53 suspicious-vehicle 77
utility lost-property 54 utilities 84
v animal 41 supplement 55
vac inquiry 101 noise 53 utilities -58
vaca animal 177
vacaciones burglary-discovered 62
vacant inquiry -57 utilities 165
vacation burglary-discovered 102 program 97 suspicious-vehicle 45
vacia utilities 80
vacunan inquiry 98
vacunas inquiry 133
vacuum noise 46
valet parking 48
valve inquiry 95 supplement 115 utilities -46 vandalism 90
van suspicious-vehicle 56 utilities -72
vanished civil 46 fraud 46 supplement 62
vans inquiry -48 parking 55 suspicious-person 45
vape found-property 82 inquiry -57
vaping inquiry 43 trespass 78
vapor inquiry 52
varios inquiry -45
vase civil 83 supplement 46 vandalism 47
vaso civil 46
vault inquiry -76
vaya inquiry -52 program 40 vandalism 57
vayan welfare-check 77
ve civil -44 noise -41
vea inquiry 112
vecina civil 42 inquiry -51
vecinito noise 56
vecino animal 60 civil 106 harassment 43 noise 67 parking 55
vecinos animal -40 noise 188
veh crash -40 crash-private 79 inquiry -88
vehicle abandoned-vehicle 67
vehicles abandoned-vehicle 84 crash 49 inquiry -45
vehs inquiry 53 suspicious-person 56 suspicious-vehicle 68
ven custody 61 inquiry -61
venado animal 142 crash 81 inquiry -67
vencio inquiry 60
vende suspicious-person 115
vendedor fraud 130 suspicious-person 47 vehicle-theft 54
vender inquiry 86
vendiendo suspicious-person 46
vendieron civil 50 fraud 177 inquiry -110
vending civil 127 suspicious-person 109 trespass 41
vendio civil 84 fraud 58 theft 91
vendo inquiry 45
vendor civil 84 fireworks 51
veneno civil 56 inquiry 54 vandalism 67
venga inquiry -87
venir inquiry -65 program 110
venison inquiry 43 supplement 71 utilities 69
venmo civil 86 fraud 98 inquiry -54
venomous animal 66
vent supplement -44
venta inquiry 49
ventana civil -46 inquiry -53
ventanilla crash-private 42
ver inquiry -63 program 62 welfare-check 71
verano abandoned-vehicle 77 parking 84 program 72 supplement 83
verbal supplement -52
verdad program 48
verde animal 85 hit-and-run 48 inquiry -43
verified suspicious-person 69
verify suspicious-person 49 welfare-check 76
versailles inquiry -56
verse inquiry 68 noise 64
very inquiry -82 noise 44
vest lost-property 42 theft 49 welfare-check 59
vestibule animal 91 inquiry -48 suspicious-person 67
vests suspicious-person 74 trespass 41
vet animal 114 fireworks 44
veteran inquiry -93 program 56 welfare-check 48
veterans animal 65 inquiry 56 lost-property -62 noise 64 vandalism 41
vez parking 40 program 45
vfw lost-property 79
vi vehicle-theft 44
viaduct abandoned-vehicle 61 inquiry 50 parking 64 utilities -44
viaje civil -45 inquiry 85 program 106
vibora animal 98 harassment 59
victim civil -71 supplement 124
victims supplement 46
vid theft 120
vida inquiry 71 program 47 supplement 64
video inquiry -42 shoplifting 68 supplement 47 theft 112
vidio theft 50
vidrio theft 76
vidrios suspicious-vehicle 80 vandalism 63
vieja inquiry 52 theft 44
viejas found-property 64 inquiry 127 utilities 61
viejita inquiry 46
viejo abandoned-vehicle 50 inquiry 65
viejos found-property 109 inquiry 51
vien custody 71 inquiry -53
viendo harassment 42 noise 49
vienen animal -43 inquiry -117
viernes inquiry 120 lost-property 40 supplement -40
vieron animal 43
view civil -47 utilities 54
vigilancia burglary-discovered 79 inquiry -83 program 84 supplement 87
viley inquiry 46 utilities -53
village inquiry -49 program 77
vin supplement 141
vine civil -42 inquiry 42 utilities 63
vino inquiry -49 supplement 75
vinyl fireworks 89 vandalism 85
vio fireworks 46 vandalism 60
violated custody 65
violence civil 95 hit-and-run 40 inquiry 64
violent civil 40 harassment 44 inquiry -61
violin found-property 80 inquiry -69 lost-property 40 theft 73 welfare-check 59
virgen fireworks 106 inquiry -44 noise -58
virginia utilities 109
visa inquiry 100
visit inquiry -52 program 54 welfare-check 58
visita civil -43 inquiry 42 program 79 welfare-check 55
visitas inquiry 100
visitation civil 66 custody 134 inquiry 63 supplement -60
visiting civil 47 inquiry 120
visitors inquiry -55 parking 75
visits harassment 69 inquiry 76 stalking 71 theft 46
vista inquiry 47
vitamins inquiry -43 theft 41
vive noise 47 program 91 trespass 49 welfare-check 65
viven program 42 supplement 114
vivir fraud 45
vivo found-property -48 inquiry -64 parking 57
vm inquiry -84 supplement 56
voice inquiry -93
voicemail fraud 48 harassment 63 threats 46 utilities -43
voicemails harassment 79 inquiry -102 supplement 59
voices noise 55
volo civil -46 inquiry -45
volteo inquiry -44
volume noise 119
volunteer inquiry 43 program 115
volunteers program 60 theft 41 utilities -49
volver inquiry -84
volvio animal 56 inquiry -43 suspicious-vehicle 48
vomitando inquiry -46
vomiting inquiry -72
voted trespass 70
voz noise 69
vs animal -44 parking -55
vuelta inquiry -40
vuelve supplement 56
vuelven civil 123
w/o civil 63 inquiry 59 parking 71 utilities 85 vehicle-theft 65
waders suspicious-person 58
wading inquiry -45 trespass 88
waffle supplement 64 theft 43
wagging animal 191
wagon civil 62 disabled-vehicle 51
waist inquiry -71 utilities 112
waistband inquiry -42
wait parking 43
waited inquiry 68 supplement 86
waiting inquiry -58 suspicious-vehicle 70 utilities -64
waitress inquiry -50 reckless-driving 45
wake civil -60
wakes noise 90
walgreens lockout 45 supplement -44
walk inquiry 61 utilities 57
walker lost-property 62
walkers utilities 61
walkin animal 62 suspicious-person 67
walking inquiry -42
walks harassment 44 parking 67 welfare-check 65
wall inquiry -62 vandalism 64
waller parking 56
wallet found-property 114 fraud -67 inquiry -60 lost-property 101 supplement 88
wallmart vandalism 64
walls noise 147
walnut civil 100 utilities 92
walton parking 72 utilities 84
wana reckless-driving 75 utilities 88
wandered animal 54 found-property -45 inquiry 121 program 47
wandering inquiry -58 supplement 41
wanna inquiry -41
want found-property 68 program 59
wanted animal 52 civil -54 fraud 43
wanting fraud 61 inquiry -44
wants civil 50 inquiry 86 program 64
war civil 113
ward parking 55
warden animal 157 inquiry 89 supplement 53
warehouse civil 58 inquiry -68
warm inquiry -72
warming inquiry 134 program 74 suspicious-vehicle 56
warn fraud 63 inquiry -63 trespass 50
warning inquiry 45 supplement 42
warrant fraud 55 inquiry 101
warrants inquiry 113
warranty civil 68 fraud 144 harassment 45
was noise -48 supplement 50 theft 49
wash utilities 66 vandalism 63
washed found-property 67 fraud 84 supplement -43
washing inquiry 79 trespass 70
wasnt crash-private 51 supplement 52 theft 91
waste fraud 120 inquiry 184
wat inquiry 139
watch civil -60 inquiry -108 program 166 utilities -56
watched fireworks 57
watches suspicious-person 53
water utilities 95
watering welfare-check 89
waters utilities 93
wave welfare-check 59
waved inquiry 65 suspicious-person 81 suspicious-vehicle 64 utilities -41 welfare-check 53
waves suspicious-person 44
way utilities 79
ways trespass 63
we program 57 utilities -52
weak inquiry -54 noise -43
weapon found-property 52 inquiry -74 lost-property 47
wear inquiry -121 lost-property 62
wearing civil 65
weather inquiry 88
weaving reckless-driving 52
web inquiry 42 lost-property 62 theft 61 utilities 59
weber theft 48
website civil -107 fraud 60
wed harassment 101 inquiry 44 suspicious-person 51 theft 69
wedding inquiry -69 lost-property 85 utilities -50
wedged inquiry -41
wednesday crash 51 supplement 63 theft 83
wednesdays custody 85 inquiry 91 noise 78
wee crash 68 crash-private 58 parking 78
weed burglary-discovered 43 civil 92 theft -75
weeds abandoned-vehicle 120
week civil -62 harassment 48 utilities 50
weekdays inquiry -75 reckless-driving 133
weekend burglary-discovered 66 program -49 reckless-driving 46 supplement -62 theft 76 vandalism 72
weekends inquiry 48 utilities 65
weekly civil -62 harassment 80 stalking 112
weeks abandoned-vehicle 62 found-property 67 parking 51 program 68
weight reckless-driving 83
weird harassment 48
welfare animal 47 program -52
well inquiry 51 program 69
wellington crash 82 utilities 73
wellness inquiry 41
wen inquiry 85 program 47 supplement 48
wendy crash-private 49
wendys animal 57 crash-private 60
were inquiry 65 noise -41 vandalism 41
werent civil -41 noise -51 supplement 42 theft -49
west inquiry 126
westbound inquiry -54
wet civil -64
what inquiry 113 theft -41
whatever inquiry -44 supplement 79
whatsapp fraud 65 harassment 93
wheel utilities -52
wheelbarrow civil 118 theft 95
wheelchair noise -63
wheels abandoned-vehicle 52 inquiry 49 theft 76
wheezing inquiry -44
when inquiry 94
wher civil 47 inquiry 176
where civil -73 inquiry 149 theft -40
whether inquiry 225 program 52
which civil -53 inquiry 187 supplement -46
while theft 58 vandalism 69
whiskey inquiry 44
whispering inquiry -89
whispers inquiry -45
whist inquiry -43
whistles inquiry -49 noise 68
whistling inquiry -56 utilities -40
white inquiry -48 suspicious-vehicle 69 utilities -43
who inquiry 153 utilities 64
whoever burglary-discovered 45 found-property 60 utilities 77 vandalism 49
whole civil -52 noise 46 supplement -48
whom inquiry 134 program -51 utilities 67
whos animal 77 inquiry 45 utilities 42
whose civil 43 found-property 76 inquiry 66 utilities 40
wht parking 80
why inquiry 150 lost-property 54
wide suspicious-vehicle 66
widow found-property 44 welfare-check 59
wifi civil 130 supplement -46
wildcats inquiry -44
wildlife animal 175 inquiry -84
wilson inquiry 49 reckless-driving 76
win custody 68 inquiry 148
winchester fraud 46
wind inquiry -60 noise 45 theft -44
window inquiry -86
windows noise 62 parking -41 suspicious-vehicle 40 utilities -58
windshield harassment 68 inquiry -48
wine civil 60 inquiry -78 theft 48
wing animal 72 inquiry -41 parking 42
wings animal 52 civil 48 inquiry 58
winter civil 57 inquiry 82 program 58 welfare-check 41
wiped civil 102 inquiry -65 supplement -49
wiper animal 42 vandalism 50
wipers disabled-vehicle 58 parking 50
wire civil -42 inquiry -54 parking -42 utilities 63
wired fraud 78 inquiry -45
wires civil -41 utilities 108
wiring supplement 58
wish inquiry -86 utilities 59
wishes inquiry 65
wit animal 106 crash-private 45 harassment 60 hit-and-run 42 stalking 72
withdraw supplement 180 welfare-check 42
withdrawal fraud -48 inquiry -50
within noise -45
without civil 79 inquiry -41 parking 63 utilities -41
witness custody 44 hit-and-run 50 inquiry 78 supplement 100
wk found-property -46 inquiry 105 utilities 105
wknd burglary-discovered 62 supplement 71 theft 82 vehicle-theft 67
wks abandoned-vehicle 75 theft 62
wld program 89
wnat found-property 67 supplement 100
wnats crash-private 72 noise 72 supplement -53 utilities -53
wobbly animal 78
woke suspicious-vehicle 46 theft 65 trespass 41
wolf animal 59 inquiry 41
woman inquiry -51 supplement -48 utilities -57
women inquiry -48 program 57 suspicious-person 64 trespass 45
won crash-private 74 fraud 118 inquiry 60
wonder inquiry 49
wondered inquiry 71 program 124
wondering inquiry 50
wonders inquiry 144
wont civil 112 inquiry -97 supplement -45
wood noise 54
woodland noise 56
woods animal 57 inquiry -58
word inquiry -87
words inquiry -42 vandalism 82
work utilities 42
worked fraud 58 supplement -44
worker utilities -60
working inquiry 76
works animal -42 barking 62 inquiry -42
world fireworks 99 noise 53
worried inquiry 42 welfare-check 54
worries animal 46
worry inquiry 54 lost-property 42 suspicious-person 45
worse inquiry -72 welfare-check 51
worst inquiry -77
worth fraud 46 inquiry 98 theft 93
would inquiry 75 program 70
wouldnt harassment 41 suspicious-person 90
wound animal-bite 51
wpn civil 43 suspicious-person 138 suspicious-vehicle 53
wpns civil 89
wrap lost-property 57 noise 62 parking 56
wrapped noise 48
wreath theft 143
wreck inquiry 139 reckless-driving 50
wrecked inquiry 74
wrench inquiry -55
wrists inquiry -52
write inquiry 144
writer inquiry 88 supplement -50
writes fraud 45 inquiry 43 reckless-driving 66 suspicious-person 54
writing inquiry 61 supplement 43 vandalism 61
written fraud 63 reckless-driving 71 supplement 44
wrk animal 71 civil 62 hit-and-run 93
wrok animal -51 barking 89 noise -42 parking 59
wrong fraud -44 inquiry 61 lost-property -40
wrote theft -43
x harassment 74 inquiry -88
xbox civil 81 found-property 45 inquiry 56 noise 83
xing inquiry 41
xmas welfare-check 54
xq inquiry 51 supplement 62 theft 46
y inquiry -42
y/o inquiry -64
ya inquiry -58 supplement 45
yall fraud 64 inquiry -78 noise 42 program 76 reckless-driving 48
yanked civil -87 vandalism 71
yantas abandoned-vehicle 55 utilities 59 vandalism 53
yard civil 57 supplement -50 utilities 53
yarda animal 61 barking 48 civil 73 theft 44 vehicle-theft 43
yarnallton inquiry -81 supplement 51
yd animal 139 inquiry -57 utilities 48
yday lost-property 65 supplement 99
year noise -41 supplement 57 theft -48
years fireworks 47 inquiry 66 supplement 78 utilities 60
yego supplement 110
yelled harassment 47
yelling civil -41 inquiry -78 noise 119
yells civil -45 harassment 61 noise 63
yelping animal 75 barking 68
yerno inquiry 47
yes inquiry -87 theft 57
yest theft 81
yesterday crash -52 found-property -43 reckless-driving 57 utilities -60
yestrday custody 46 fireworks 58 theft 93
yet inquiry 46 program 57
yno fraud 83 inquiry -49
yoga inquiry -73 utilities -44
yogurt harassment -68 theft 135
you civil -42
young inquiry 52 supplement 41 suspicious-person 55
your civil -40
yours inquiry 91 noise 67
youth inquiry -46 program 48
yr utilities 46
yrs inquiry 70 vandalism 86
yuor supplement 96 welfare-check 60
zacate animal 72 utilities 50
zandale reckless-driving 56 utilities 92
zapato lost-property 133
zelle civil -53 fraud 207 inquiry -47
zero civil 54 inquiry 66 supplement 66
zone civil -40 parking 99 utilities 129
zoning inquiry 93 program 52
zoo animal 51 custody 50 fraud 44 inquiry -51 lost-property 56 supplement -64 theft 55
zoom civil 44 inquiry 55
`,
};
